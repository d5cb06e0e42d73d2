/** Signs that no text has: control signs other than tab, line feed, form feed and carriage return. */
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000B\u000E-\u001F\u007F\u0081\u008D\u008F\u0090\u009D]/

/** The mark of four bytes a sign begins as that of two. */
const marks: [string, number[]][] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** How far into a file it may say in what encoding it is written. */
const declared = 1024

/**
 * The text of bytes, in the encoding that they or their media type say, or that they look like; undefined when they are no text.
 * UTF-8 goes before a name of one byte a sign: text in another encoding is hardly ever UTF-8 by chance. Where a name is given that
 * nobody here knows, or that the bytes are not of, no other is guessed, since its letters would be others; but what is called
 * UTF-8 and is not, is written on an old system.
 */
export function textOf(bytes: Uint8Array, mediaType = ''): string | undefined {
  if (bytes.length === 0) return undefined
  const mark = marks.find(([, start]) => start.every((byte, index) => bytes[index] === byte))
  if (mark) return read(bytes, mark[0])
  const wide = wideWithoutMark(bytes)
  if (wide) return read(bytes, wide)
  // What has a zero in it and is not of two bytes a sign is no text that anybody has written.
  if (bytes.includes(0)) return undefined
  const utf8 = read(bytes, 'utf-8')
  if (utf8 !== undefined) return utf8
  const named = [charsetOf(mediaType), charsetIn(bytes)].find(
    (name) => name !== undefined && !/^utf-?8$/i.test(name),
  )
  const text = read(bytes, named ?? 'windows-1252')
  return text === undefined || control.test(text) ? undefined : text
}

function read(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    if (encoding.startsWith('utf-32')) return readWide(bytes.subarray(4), encoding === 'utf-32le')
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-32, which no browser knows. Throws where it holds what is no sign. */
function readWide(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const signs = Array.from({ length: bytes.length / 4 }, (_, place) => view.getUint32(place * 4, isLittle))
  if (bytes.length % 4 !== 0 || signs.some((sign) => sign >= 0xd800 && sign < 0xe000)) throw new RangeError()
  return signs.map((sign) => String.fromCodePoint(sign)).join('')
}

/** UTF-16 without its mark: western letters have a zero in every second place. */
function wideWithoutMark(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined
  const some = bytes.subarray(0, 2000)
  const zeros = [0, 1].map((from) => some.filter((byte, index) => index % 2 === from && byte === 0).length)
  const [even = 0, odd = 0] = zeros.map((count) => count / (some.length / 2))
  const name = odd > 0.7 && even === 0 ? 'utf-16le' : even > 0.7 && odd === 0 ? 'utf-16be' : undefined
  const text = name && read(bytes, name)
  return text !== undefined && !control.test(text) ? name : undefined
}

function charsetOf(mediaType: string): string | undefined {
  return /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(mediaType)?.[1]
}

/** What a page, or XML, says of itself in its first lines. */
function charsetIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, declared))
  return (/<meta[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start) ??
    /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(start))?.[1]
}
