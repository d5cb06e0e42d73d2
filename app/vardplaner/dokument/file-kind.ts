/** What a file is by its own first bytes, whatever it is called. */
export type FileKind = 'pdf' | 'image' | 'text' | 'unknown'

const starts: [FileKind, number[]][] = [
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
]
const pdfMark = [0x25, 0x50, 0x44, 0x46, 0x2d]
/** Some writers put something before the mark; readers look this far for it. */
const furthest = 1024

/** The kind of a file: PDF, image (PNG, JPEG, GIF), text in UTF-8, or none of these. */
export function fileKind(bytes: Uint8Array): FileKind {
  const known = starts.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (known) return known[0]
  for (let at = 0; at < Math.min(furthest, bytes.length); at++)
    if (pdfMark.every((byte, index) => bytes[at + index] === byte)) return 'pdf'
  return textOf(bytes) === undefined ? 'unknown' : 'text'
}

/** The text of bytes in UTF-8; undefined when they are no text. */
export function textOf(bytes: Uint8Array): string | undefined {
  // A file with a zero in it is no text that anybody has written.
  if (bytes.length === 0 || bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The kind that a media type says. */
export function kindOfMediaType(mediaType: string): FileKind {
  if (mediaType.startsWith('application/pdf')) return 'pdf'
  if (mediaType.startsWith('image/')) return 'image'
  return mediaType.startsWith('text/') ? 'text' : 'unknown'
}
