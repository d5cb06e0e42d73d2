/** A text without how it is written, to compare by. */
export const plain = (text: string) =>
  text
    .toLocaleLowerCase('sv')
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s.]+$/, '')
    .trim()
