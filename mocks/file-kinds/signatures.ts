import type { NoAnswer } from './no-answers.ts'

/** The kind that the first bytes of a file give away, where that is one of those that are no answers. */
export function signedAs(bytes: Uint8Array): NoAnswer | undefined {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'packed'
  const [start, words] = [startOf(bytes), beginningOf(bytes)]
  const signed =
    ofBytes.find(([pattern]) => pattern.test(start)) ?? ofWords.find(([pattern]) => pattern.test(words))
  return signed?.[1]
}

/** The first signs that are not blank, a sign for each byte: enough to tell what it is, in any encoding that an answer may have. */
export const beginningOf = (bytes: Uint8Array): string =>
  startOf(bytes)
    .replaceAll('\0', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .trimStart()

const startOf = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 4_096))

type Signature = readonly [RegExp, NoAnswer]

const ofBytes: readonly Signature[] = [
  [/^(?:PK\p{Cc}{2}|7z\u00bc\u00af|Rar!)/u, 'packed'],
  [/^(?:\p{Cc}PNG|\u00ff\u00d8\u00ff|GIF8|II\*\p{Cc}|MM\p{Cc}\*)/u, 'picture'],
]

const ofWords: readonly Signature[] = [
  [/^%PDF/, 'pdf'],
  // The sign after the name is what parts the fields of the message.
  [/^\p{Cc}?(?:MSH|FHS|BHS)[|^]/u, 'hl7v2'],
  [/^(?:UNA[^\p{L}\p{N}]|UNB\+)/u, 'edifact'],
  [/^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)(?:[\s>/]|$)/i, 'page'],
]
