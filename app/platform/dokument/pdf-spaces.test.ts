import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsOf } from './blocks.ts'
import type { Item } from './pdf-content.ts'
import { wordsFrom } from './pdf-text.ts'
import { anyWord, content, none, tag } from './test-pages.ts'

/** A piece of words of the size ten, of this width. */
const piece = (str: string, left: number, width: number, bottom = 700): Item => ({
  str,
  transform: [10, 0, 0, 10, left, bottom],
  width,
  height: 10,
})
const marked = (id: string, item: Item): Item[] => [
  { type: 'beginMarkedContentProps', id },
  item,
  { type: 'endMarkedContent' },
]
const said = (items: Item[]) => wordsOf(wordsFrom(null, items, none).blocks)

test('words that stand apart on their line are not one, tagged or not', () => {
  const [ta, inte, mer] = [piece('Ta', 10, 10), piece('INTE', 30, 20), piece('mer', 60, 15)]
  expect(said([ta, inte, mer])).toBe('Ta INTE mer')
  expect(said([mer, inte, ta])).toBe('mer INTE Ta')
  const tree = tag('Root', tag('P', content('a'), tag('Strong', content('b')), content('c')))
  const items = [...marked('a', ta), ...marked('b', inte), ...marked('c', mer)]
  expect(wordsOf(wordsFrom(tree, items, none).blocks)).toBe('Ta INTE mer')
})

test('also where the height of the letters is not said, and where a line ends without a word of it', () => {
  const flat = (item: Item): Item => ({ ...item, height: 0 })
  expect(said([flat(piece('Ta', 10, 10)), flat(piece('INTE', 30, 20))])).toBe('Ta INTE')
  expect(said([piece('Ta', 10, 10), piece('INTE', 20, 20, 680)])).toBe('Ta INTE')
})

test('letters that are set a little apart, or over each other, are still one word', () => {
  const gaps = fc.array(fc.integer({ min: -9, max: 19 }), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(anyWord, gaps, (word, apart) => {
      let left = 0
      const items = [...word].map((letter, index) => {
        const item = piece(letter, left, 6)
        left += 6 + (apart[index] ?? 0) / 10
        return item
      })
      expect(said(items)).toBe(word)
    }),
  )
})

test('however words are drawn along a line, each is one', () => {
  const words = fc.array(fc.tuple(anyWord, fc.integer({ min: 21, max: 400 })), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(words, (all) => {
      let left = 0
      const items = all.map(([word, gap]) => {
        const item = piece(word, left, word.length * 6)
        left += word.length * 6 + gap / 10
        return item
      })
      expect(said(items)).toBe(all.map(([word]) => word).join(' '))
    }),
  )
})

test('what is parted by a soft hyphen, or has its spaces, is as it was', () => {
  expect(said([{ ...piece('medi\u00AD', 10, 20), hasEOL: true }, piece('cin', 10, 15, 680)])).toBe('medicin')
  expect(said([piece('Ta ', 10, 12), piece('INTE', 30, 20)])).toBe('Ta INTE')
  expect(said([piece('Ta', 10, 10), { str: ' ' }, piece('INTE', 30, 20)])).toBe('Ta INTE')
})
