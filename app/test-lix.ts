/** How hard a text is to read (LIX): words a sentence, and how many of a hundred words have more than six letters. */
export function lix(text: string): number {
  const words = text.match(/\p{L}[\p{L}-]*/gu) ?? []
  const sentences = text.match(/[.!?]/g) ?? ['.']
  return (
    words.length / sentences.length + (100 * words.filter((word) => word.length > 6).length) / words.length
  )
}
