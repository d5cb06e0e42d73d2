/**
 * Gives the browser something to save as a file of the reader's own. Nobody tells whether it did, and some on iOS do not. The name
 * says the kind of it and nothing of the person.
 */
export function saveFile(content: BlobPart, mediaType: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read it when the click is over, but not all have ended.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
