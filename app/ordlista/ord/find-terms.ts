import { forms, type Term } from './forms.ts'

/** A part of a text: words as they are, or one that is explained. */
export type Piece = string | { term: Term; text: string }

export const terms = Object.keys(forms) as Term[]

/** How a word stands in the list. */
export const wordOf = (term: Term): string => formsOf(term)[0] ?? term

export const formsOf = (term: Term): string[] => forms[term].split(',')

const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').toLocaleLowerCase('sv')
const byForm = new Map(terms.flatMap((term) => formsOf(term).map((form) => [plain(form), { term, form }])))

const pattern = (form: string) =>
  form.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`)

/**
 * What a word ends at: in Swedish a hyphen or a colon goes on with it, as in KOL-sjuk and LSS:s, and a full stop with letters after
 * it is an address. Older phones know no lookbehind, so where a word begins is part of what is found.
 */
const begin = String.raw`(^|[^\p{L}\p{M}\p{N}_.@/:-])`
const end = String.raw`(:?s)?(?![\p{L}\p{M}\p{N}_@-]|[.:/]\p{L})`
const longestFirst = [...byForm.values()].map(({ form }) => form).toSorted((a, b) => b.length - a.length)
const anyForm = new RegExp(`${begin}(${longestFirst.map(pattern).join('|')})${end}`, 'giu')
/** Addresses of pages and of mail, in which a word is no word. */
const addresses = /\S*(?:@|:\/\/|www\.)\S*/giu

/** A text in its pieces, which together are all of it. Of words within each other the longest counts, and no word is found inside another. */
export function piecesOf(text: string): Piece[] {
  const closed = [...text.matchAll(addresses)].map(({ index, 0: { length } }) => [index, index + length])
  const pieces: Piece[] = []
  let from = 0
  for (const { index, 0: whole, 1: before = '', 2: word = '' } of text.matchAll(anyForm)) {
    const found = byForm.get(plain(word))
    const at = index + before.length
    if (!found || !isSo(word, found.form) || closed.some(([first = 0, last = 0]) => at >= first && at < last))
      continue
    if (at > from) pieces.push(text.slice(from, at))
    from = index + whole.length
    pieces.push({ term: found.term, text: text.slice(at, from) })
  }
  if (from < text.length) pieces.push(text.slice(from))
  return pieces
}

/** A word of capitals is another in small letters. */
function isSo(word: string, form: string): boolean {
  const [capitals = ''] = /^\p{Lu}{2,}/u.exec(form) ?? []
  return word.startsWith(capitals)
}

/** The words that are explained in some pieces, each once, in their order. */
export const termsIn = (pieces: readonly Piece[]): Term[] => [
  ...new Set(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece.term))),
]
