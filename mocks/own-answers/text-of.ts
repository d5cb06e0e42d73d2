import { textOfXml } from '../contracts/riv-ta/encoding.ts'
import { limits } from './limits.ts'
import type { Refused } from './refusals.ts'

export type Format = 'xml' | 'json'

/** The text of a file and what it is written in, by what it holds and not by its name. Never throws. */
export function textOf(bytes: Uint8Array): { format: Format; text: string } | Refused {
  if (bytes.length > limits.file) return { refusal: 'too-large' }
  const start = beginningOf(bytes)
  if (start === '') return isBlank(bytes) ? { refusal: 'empty' } : { refusal: 'unknown' }
  if (start.startsWith('%PDF')) return { refusal: 'pdf' }
  if (/^MSH[|^]/.test(start)) return { refusal: 'hl7v2' }
  if (/^<(?:!doctype\s+html|html)[\s>]/i.test(start)) return { refusal: 'html' }
  if (start.startsWith('<')) {
    const text = textOfXml(bytes)
    return text === undefined ? { refusal: 'encoding' } : { format: 'xml', text }
  }
  if (/^[{[]/.test(start)) {
    const text = textOfJson(bytes)
    return text === undefined ? { refusal: 'encoding' } : { format: 'json', text }
  }
  return { refusal: 'unknown' }
}

/** Tells a zip by its first bytes; an empty one has others. */
export const isZip = ([a, b, c]: Uint8Array): boolean =>
  a === 0x50 && b === 0x4b && (c === 3 || c === 5 || c === 7)

/** The first signs that are not blank, each byte as one: enough to tell what it is, in any encoding that XML or JSON can have. */
function beginningOf(bytes: Uint8Array): string {
  const start = String.fromCodePoint(...bytes.subarray(0, 4_096))
  return start
    .replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '')
    .replaceAll('\0', '')
    .trimStart()
}

const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte <= 0x20 || byte >= 0xbb)

/** JSON is UTF-8; a mark at the beginning may say otherwise. */
function textOfJson(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
