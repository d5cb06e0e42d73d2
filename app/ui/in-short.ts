/** How much of a text is a name that can be heard. */
const length = 300

/** Of a text of any length what can be a name that is heard, such as that of a link. A quotation that is cut is still one. */
export function inShort(text: string): string {
  if (text.length <= length) return text
  // Half of a sign that takes two places is none.
  const start = text.slice(0, length).replace(/[\ud800-\udbff]$/, '')
  const isOpen = start.lastIndexOf('\u2068') > start.lastIndexOf('\u2069')
  return `${start} …${isOpen ? '\u2069' : ''}`
}
