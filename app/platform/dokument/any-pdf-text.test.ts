import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsOf } from './blocks.ts'
import type { Tag } from './pdf-tags.ts'
import { wordsFrom } from './pdf-text.ts'
import { anyTree, anyWord, content, drawn, letters, none } from './test-pages.ts'

test('all text of a page is in its words, once, whatever its tags hold', () => {
  fc.assert(
    fc.property(
      anyTree,
      fc.array(fc.tuple(fc.option(fc.nat(12)), anyWord), { maxLength: 14 }),
      (tree, words) => {
        const items = drawn(
          ...words.map(([id, word]): [string, string] | string => (id === null ? word : [`m${id}`, word])),
        )
        const { blocks } = wordsFrom(tree, items, none)
        const sorted = (text: string) => [...letters(text)].toSorted().join('')
        expect(sorted(wordsOf(blocks))).toBe(sorted(words.map(([, word]) => word).join('')))
      },
    ),
    { numRuns: 2000 },
  )
})

test('of a tree that holds each mark once, the words come in the order of the tree', () => {
  fc.assert(
    fc.property(anyTree, fc.array(anyWord, { minLength: 60, maxLength: 60 }), (tree, words) => {
      let count = 0
      const numbered = (one: Tag): Tag => ({
        ...one,
        children: one.children.flatMap((child): Tag['children'] => {
          if ('role' in child) return [numbered(child)]
          return count < words.length ? [content(`n${count++}`)] : []
        }),
      })
      const whole = numbered(tree)
      const used = words.slice(0, count)
      const items = drawn(...used.map((word, place): [string, string] => [`n${place}`, word]))
      const { blocks, untagged } = wordsFrom(whole, items, none)
      expect(letters(wordsOf(blocks))).toBe(used.join(''))
      expect(untagged).toBe(false)
    }),
    { numRuns: 1000 },
  )
})
