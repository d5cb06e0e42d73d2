/** For tests: a text as the bytes of it, a sign in one or two of them. */
export const utf8 = (text: string) => new TextEncoder().encode(text)
export const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.codePointAt(0) ?? 0)
export const utf16 = (text: string) => latin1(text.replaceAll(/[^]/g, (sign) => pair(sign).join('')))
const utf16Swapped = (text: string) =>
  latin1(text.replaceAll(/[^]/g, (sign) => pair(sign).toReversed().join('')))

function pair(sign: string): string[] {
  const code = sign.codePointAt(0) ?? 0
  return [String.fromCodePoint(code % 256), String.fromCodePoint(code >> 8)]
}

const mark = '\uFEFF'

/** The ways in which both XML and JSON are read, by name. */
export const waysToWrite: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': utf8,
  'UTF-8 with a mark': (text) => utf8(mark + text),
  'UTF-16 with a mark': (text) => utf16(mark + text),
  'UTF-16 with a mark, the other way round': (text) => utf16Swapped(mark + text),
}
