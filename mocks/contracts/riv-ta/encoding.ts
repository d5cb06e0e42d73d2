/**
 * Text of a file in XML, or `undefined` where its bytes are not written in the way it says, so that letters would be others.
 * `charset` is what the one who sent it says besides, which goes before its prolog.
 */
export function textOfXml(bytes: Uint8Array, charset?: string): string | undefined {
  const mark = markOf(bytes)
  if (mark !== undefined) return textIn(bytes, mark)
  const told = charset === undefined || twoBytes.test(charset) ? undefined : textIn(bytes, charset)
  return told ?? textIn(bytes, encodingOf(bytes))
}

const twoBytes = /^(?:utf-?16|ucs-?2|iso-10646)/i

function textIn(bytes: Uint8Array, named: string): string | undefined {
  // What says that it is of one byte a sign, and can be read as UTF-8, is that: hardly ever by chance.
  const isLatin = /^(?:iso-?8859|windows-?125|latin|us-ascii|ascii)/i.test(named)
  return (isLatin ? read(bytes, 'utf-8') : undefined) ?? read(bytes, named)
}

/** Undefined for an encoding that nobody here knows, or bytes that are not of it. */
function read(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** What a mark at the beginning, or how the first sign is written, says before all else. */
function markOf([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe)) return 'utf-32'
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be'
  return undefined
}

/** What the prolog says; else it is UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200))
  const told = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? 'utf-8'
  // What can be read so far is not of two bytes a sign, whatever it says.
  return twoBytes.test(told) ? 'utf-8' : told
}
