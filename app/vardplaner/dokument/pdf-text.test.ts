import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, type Part, wordsOf } from './blocks.ts'
import type { Mark } from './pdf-annotations.ts'
import type { Item } from './pdf-content.ts'
import type { Tag } from './pdf-tags.ts'
import { wordsFrom } from './pdf-text.ts'

const none = { marks: [], links: new Map() }
const tag = (role: string, ...children: Tag['children']): Tag => ({ role, children })
const content = (id: string) => ({ type: 'content', id })

/** What pdf.js says of words under marks, or under none. */
const drawn = (...words: ([id: string, text: string] | string)[]): Item[] =>
  words.flatMap((word) =>
    typeof word === 'string'
      ? [{ str: word }]
      : [{ type: 'beginMarkedContentProps', id: word[0] }, { str: word[1] }, { type: 'endMarkedContent' }],
  )
const plain = (block: Block | undefined) =>
  block && block.kind !== 'table' ? block.parts.join('') : undefined

describe('tags give blocks in the order of the tree, at any depth', () => {
  test('a stressed word stays in its sentence', () => {
    const tree = tag('Root', tag('P', content('a'), tag('Span', tag('Strong', content('b'))), content('c')))
    const items = drawn(['a', 'Ta '], ['b', 'INTE '], ['c', 'mer än 2 tabletter.'])
    expect(wordsFrom(tree, items, none)).toEqual({
      blocks: [{ kind: 'paragraph', parts: ['Ta INTE mer än 2 tabletter.'] }],
      untagged: false,
    })
  })

  test('headings, lists with their numbers, and tables with their rows', () => {
    const tree = tag(
      'Root',
      tag('H2', content('h')),
      tag(
        'L',
        tag('LI', tag('Lbl', content('1')), tag('LBody', tag('P', content('i1')))),
        tag('LI', tag('Lbl', content('2')), tag('LBody', content('i2'), tag('L', tag('LI', content('n'))))),
      ),
      tag(
        'Table',
        tag('THead', tag('TR', tag('TH', tag('P', content('t1'))), tag('TH', content('t2')))),
        tag(
          'TBody',
          tag('TR', tag('TD', content('t3')), tag('TD', tag('P', content('t4')), tag('P', content('t5')))),
        ),
      ),
    )
    const names = ['h', '1', 'i1', '2', 'i2', 'n', 't1', 't2', 't3', 't4', 't5']
    const items = drawn(
      ...names.map((id): [string, string] => [id, /^\d$/.test(id) ? `${id}.` : `ord ${id}`]),
    )
    const { blocks } = wordsFrom(tree, items, none)
    expect(blocks.slice(0, 4)).toEqual([
      { kind: 'heading', level: 2, parts: ['ord h'] },
      { kind: 'item', depth: 1, parts: ['1. ord i1'] },
      { kind: 'item', depth: 1, parts: ['2. ord i2'] },
      { kind: 'item', depth: 2, parts: ['ord n'] },
    ])
    expect(wordsOf(blocks.slice(4))).toBe('ord t1 | ord t2\nord t3 | ord t4\nord t5')
    expect(blocks[4]).toMatchObject({
      kind: 'table',
      rows: [
        [{ header: true }, { header: true }],
        [{ header: false }, {}],
      ],
    })
  })

  test('a link stays one, around its words, and only if it hides nothing', () => {
    const tree = tag(
      'Root',
      tag('P', content('a'), tag('Link', content('b'), { type: 'object', id: '7R' }), content('c')),
    )
    const items = drawn(['a', 'Läs på '], ['b', '1177 '], ['c', 'om du vill.'])
    const link = { href: 'https://exempel.se/', host: 'exempel.se' }
    const { blocks } = wordsFrom(tree, items, { marks: [], links: new Map([['7R', link]]) })
    expect(blocks).toEqual([
      { kind: 'paragraph', parts: ['Läs på ', { ...link, text: '1177' }, ' om du vill.'] },
    ])
    expect(wordsOf(wordsFrom(tree, items, none).blocks)).toBe('Läs på 1177 om du vill.')
  })

  test('an image is what its description says, and a word parted by a soft hyphen is one', () => {
    const tree = tag('Root', { ...tag('Figure'), alt: 'En fot' }, tag('P', content('a')))
    const items: Item[] = [
      { type: 'beginMarkedContentProps', id: 'a' },
      { str: 'medi\u00AD', hasEOL: true },
      { str: 'cin' },
      { type: 'endMarkedContent' },
    ]
    expect(wordsFrom(tree, items, none).blocks.map(plain)).toEqual(['[En fot]', 'medicin'])
    expect(wordsFrom(null, items, none).blocks.map(plain)).toEqual(['medicin'])
  })

  test('lines that end between two marks part their words', () => {
    const tree = tag('Root', tag('P', content('a'), content('b')))
    const items = [...drawn(['a', 'Ta inte']), { str: '', hasEOL: true }, ...drawn(['b', 'mer'])]
    expect(wordsOf(wordsFrom(tree, items, none).blocks)).toBe('Ta inte mer')
  })
})

describe('where the tags do not hold all text', () => {
  test('what stands between two blocks is put there', () => {
    const tree = tag('Root', tag('P', content('a')), tag('P', content('b')))
    const { blocks, untagged } = wordsFrom(
      tree,
      drawn('Sid 1', ['a', 'Ett.'], 'Mellan', ['b', 'Två.'], 'Sist'),
      none,
    )
    expect(blocks.map(plain)).toEqual(['Sid 1', 'Ett.', 'Mellan', 'Två.', 'Sist'])
    expect(untagged).toBe(false)
  })

  test.each([
    ['within a block', tag('P', content('a'), content('b')), drawn(['a', 'Ta '], 'INTE ', ['b', 'mer.'])],
    [
      'in two tags',
      tag('P', content('a'), content('b'), content('a')),
      drawn(['a', 'Ta INTE '], ['b', 'mer.']),
    ],
    [
      'under a mark set twice',
      tag('P', content('a'), content('b')),
      drawn(['a', 'Ta '], ['b', 'INTE '], ['a', 'mer.']),
    ],
    [
      'under a mark in a mark',
      tag('P', content('a'), content('b')),
      [
        { type: 'beginMarkedContentProps', id: 'a' },
        { str: 'Ta ' },
        ...drawn(['b', 'INTE ']),
        { str: 'mer.' },
        { type: 'endMarkedContent' },
      ],
    ],
  ])('text %s makes the order that of the page, and says so', (_, block, items) => {
    const { blocks, untagged } = wordsFrom(tag('Root', block), items, none)
    expect(wordsOf(blocks)).toBe('Ta INTE mer.')
    expect(untagged).toBe(true)
  })

  test('a tree without end, or deeper than anybody makes, loses nothing', () => {
    const ring = tag('Div')
    ring.children.push(ring)
    expect(wordsOf(wordsFrom(ring, drawn(['a', 'Ring.']), none).blocks)).toBe('Ring.')
    let deep = tag('P', content('a'))
    for (let level = 0; level < 5000; level++) deep = tag('Div', deep)
    expect(wordsOf(wordsFrom(deep, drawn(['a', 'Djupt.']), none).blocks)).toBe('Djupt.')
  })
})

const roles = [
  'P',
  'H1',
  'H3',
  'Span',
  'Link',
  'L',
  'LI',
  'Lbl',
  'LBody',
  'Table',
  'TR',
  'TD',
  'TH',
  'THead',
  'Div',
  'Sect',
  'Figure',
  'Egen',
  'Note',
  'Caption',
  'Form',
]
/** A tree whose leaves are marks by their place among all leaves. */
const { tree: anyTree } = fc.letrec<{ tree: Tag; leaf: { type: string; id: string } }>((tie) => ({
  leaf: fc.nat(12).map((place) => content(`m${place}`)),
  tree: fc.record({
    role: fc.constantFrom(...roles),
    children: fc.array(fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('tree')), { maxLength: 4 }),
  }),
}))
const anyWord = fc.stringMatching(/^[a-zåäö]{1,6}$/)
const letters = (text: string) => text.replaceAll(/[\s|]/g, '')

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
