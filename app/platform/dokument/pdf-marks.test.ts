import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Part, wordsOf } from './blocks.ts'
import type { Mark } from './pdf-annotations.ts'
import type { Item } from './pdf-content.ts'
import { wordsFrom } from './pdf-text.ts'
import { anyTree, anyWord, content, letters, tag } from './test-pages.ts'

describe('what lies on the page', () => {
  const at = (left: number, bottom: number, text: string): Item => ({
    str: text,
    hasEOL: true,
    transform: [1, 0, 0, 1, left, bottom],
    width: text.length * 6,
    height: 12,
  })
  const mark = (id: string, left: number, bottom: number, part: Part, leads = false): Mark => ({
    id,
    box: { left, bottom: bottom - 3, right: left + 200, top: bottom + 15 },
    parts: [part],
    leads,
  })
  const written = (text: string) => ({ kind: 'written' as const, text })

  test('stands in the line that it lies on, a box before its words, and else under what is over it', () => {
    const items = [at(60, 700, 'Mål:'), at(60, 670, 'Ansvarig:'), at(90, 640, 'Ring först')]
    const marks = [
      mark('3', 60, 640, { kind: 'ticked', text: 'X ' }, true),
      mark('2', 160, 670, written('Amina')),
      mark('1', 160, 700, written('Gå till affären')),
      mark('4', 60, 655 - 300, written('Allra sist')),
    ]
    const { blocks } = wordsFrom(null, items, { marks, links: new Map() })
    expect(blocks.map((block) => wordsOf([block]).replaceAll(/\s+/g, ' ').trim())).toEqual([
      'Mål: Gå till affären',
      'Ansvarig: Amina',
      'X Ring först',
      'Allra sist',
    ])
  })

  test('stands by its tag, or by the block that it lies nearest', () => {
    const tree = tag(
      'Root',
      tag('P', content('a'), tag('Form', { type: 'annotation', id: 'pdfjs_internal_id_1R' })),
      tag('P', content('b')),
    )
    const items: Item[] = [
      { type: 'beginMarkedContentProps', id: 'a' },
      at(60, 700, 'Mål:'),
      { type: 'endMarkedContent' },
      { type: 'beginMarkedContentProps', id: 'b' },
      at(60, 600, 'Ansvarig:'),
      { type: 'endMarkedContent' },
    ]
    const marks = [mark('1R', 160, 700, written('Gå')), mark('2R', 160, 600, written('Amina'))]
    const { blocks } = wordsFrom(tree, items, { marks, links: new Map() })
    expect(blocks.map((block) => wordsOf([block]))).toEqual(['Mål: Gå', 'Ansvarig:', 'Amina'])
  })

  test('is never lost', () => {
    const some = fc.record({
      left: fc.integer({ min: -50, max: 900 }),
      bottom: fc.integer({ min: -50, max: 900 }),
      word: anyWord,
    })
    fc.assert(
      fc.property(fc.option(anyTree), fc.array(some), fc.array(some), (tree, texts, laid) => {
        const items = texts.map(({ left, bottom, word }) => at(left, bottom, word))
        const marks = laid.map(({ left, bottom, word }, place) =>
          mark(`m${place}`, left, bottom, written(word)),
        )
        const said = letters(wordsOf(wordsFrom(tree, items, { marks, links: new Map() }).blocks))
        const all = [...texts, ...laid].map(({ word }) => word).join('')
        expect([...said].toSorted().join('')).toBe([...all].toSorted().join(''))
      }),
      { numRuns: 1000 },
    )
  })
})
