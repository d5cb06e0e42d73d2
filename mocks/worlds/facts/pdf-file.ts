import type { Document } from './document.ts'

/** Objects, numbered from 1, as a PDF file; a character is a byte. */
export function fileOf(objects: readonly string[], trailer = ''): string {
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`
}

/** A stream of bytes with what its dictionary says of them. */
export function stream(entries: string, bytes: string): string {
  return `<< ${entries}/Length ${bytes.length} >>\nstream\n${bytes}\nendstream`
}

/** Several objects by their numbers. */
export function references(numbers: readonly number[]): string {
  return numbers.map((number) => `${number} 0 R`).join(' ')
}

/** One of the fonts that every reader has, for Latin-1. */
export const font = (name: string) =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`

/** Text as it stands between the parentheses of a PDF; what is outside Latin-1 becomes a question mark. */
export function escaped(text: string): string {
  return [...text]
    .map((char) => ((char.codePointAt(0) ?? 0) > 255 ? '?' : char))
    .join('')
    .replaceAll(/[\\()]/g, String.raw`\$&`)
}

/** The file as a source sends it. */
export function asDocument(file: string): Document {
  return { mediaType: 'application/pdf', value: btoa(file) }
}
