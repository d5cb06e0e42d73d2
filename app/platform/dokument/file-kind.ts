import { textOf } from './text-of.ts'

/** What a file is by its own bytes, whatever it is called. */
export type FileKind = 'pdf' | 'image' | 'html' | 'text' | 'empty' | 'unknown'

const starts: [FileKind, number[]][] = [
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
]
const pdfMark = [0x25, 0x50, 0x44, 0x46, 0x2d]
/** Some writers put something before the mark; readers look this far for it. */
const furthest = 1024

/** Before the first tag of a page there may be what XML begins with, comments, and a word about the kind of page. */
const beginsAsPage =
  /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?(<!--[^]*?-->\s*)*(<!doctype\s+html\b|<html\b|<head\b|<body\b)/i
/** A piece of a page: it begins and ends with a tag of those that make up one. */
const isPieceOfPage = /^\s*<(p|div|h[1-6]|table|ul|ol|section|article)\b[^<>]*>[^]*<\/\w+>\s*$/i
const hasMarkup = /<\/?[a-z][^<>]*>|<!--|&(#\d+|#x[\da-f]+|[a-z]+\d*);/i
/** Written for a program, and no words that anybody can read: RTF, and XML that is no page. */
const forPrograms = /^\uFEFF?\s*(\{\\rtf|<\?xml\b)/i

/**
 * The kind of a file: PDF, image (PNG, JPEG, GIF), a page of the web, text, nothing at all, or none of these. What a file of text is
 * called decides only whether its tags are tags or words about tags.
 */
export function fileKind(bytes: Uint8Array, mediaType = ''): FileKind {
  if (bytes.length === 0) return 'empty'
  const known = starts.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (known) return known[0]
  for (let at = 0; at < Math.min(furthest, bytes.length); at++)
    if (pdfMark.every((byte, index) => bytes[at + index] === byte)) return 'pdf'
  const text = textOf(bytes, mediaType)
  if (text === undefined) return 'unknown'
  if (text.trim() === '') return 'empty'
  if (
    beginsAsPage.test(text) ||
    isPieceOfPage.test(text) ||
    (kindOfMediaType(mediaType) === 'html' && hasMarkup.test(text))
  )
    return 'html'
  return forPrograms.test(text) ? 'unknown' : 'text'
}

/** The kind that a media type says. */
export function kindOfMediaType(mediaType: string): FileKind {
  const [type = ''] = mediaType.toLowerCase().split(';')
  const name = type.trim()
  if (name === 'application/pdf' || name === 'application/x-pdf') return 'pdf'
  if (name === 'text/html' || name === 'application/xhtml+xml') return 'html'
  if (name.startsWith('image/')) return 'image'
  return name.startsWith('text/') ? 'text' : 'unknown'
}
