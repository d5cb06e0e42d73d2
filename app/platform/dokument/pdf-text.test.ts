import { describe, expect, test } from 'vitest'
import { wordsOf } from './blocks.ts'
import type { Item } from './pdf-content.ts'
import type { Tag } from './pdf-tags.ts'
import { wordsFrom } from './pdf-text.ts'
import { content, drawn, none, plain, tag } from './test-pages.ts'

describe('tags give blocks in the order of the tree, at any depth', () => {
  test('a stressed word stays in its sentence', () => {
    const tree = tag('Root', tag('P', content('a'), tag('Span', tag('Strong', content('b'))), content('c')))
    const items = drawn(['a', 'Ta '], ['b', 'INTE '], ['c', 'mer än 2 tabletter.'])
    expect(wordsFrom(tree, items, none)).toEqual({
      blocks: [{ kind: 'paragraph', parts: ['Ta INTE mer än 2 tabletter.'] }],
      untagged: false,
    })
  })

  test.each([
    ['a list item', 'LBody'],
    ['a cell', 'TD'],
    ['a paragraph of no known kind', 'Brödtext'],
    ['the page itself', 'Root'],
  ])('a stressed word of no known kind stays in its sentence in %s', (_, role) => {
    const items = drawn(['a', 'Ta '], ['b', 'INTE '], ['c', 'mer.'])
    const outer = tag(role, content('a'), tag('Fet', tag('Egen', content('b'))), content('c'))
    for (const tree of role === 'Root' ? [outer] : [tag('Root', outer), tag('Root', tag('Sect', outer))]) {
      expect(wordsFrom(tree, items, none).blocks.map(plain)).toEqual(['Ta INTE mer.'])
    }
    const beside = tag('Root', tag(role, tag('Span', content('a')), tag('Fet', content('b')), content('c')))
    expect(wordsFrom(beside, items, none).blocks.map(plain)).toEqual(['Ta INTE mer.'])
  })

  test('a part of the page of no known kind beside words is not drawn into their sentence', () => {
    const part = tag('Sida', tag('H1', content('b')), tag('P', content('c')))
    const items = drawn(['a', 'Sid 1'], ['b', 'Plan'], ['c', 'Gå ut.'])
    const { blocks } = wordsFrom(tag('Root', content('a'), part), items, none)
    expect(blocks.map(plain)).toEqual(['Sid 1', 'Plan', 'Gå ut.'])
  })

  test('a note or an image in the middle of a sentence does not tear it, and one beside it stands alone', () => {
    const items = drawn(['a', 'Ta '], ['b', 'vid behov'], ['c', 'två.'])
    const said = (...children: Tag['children']) =>
      wordsFrom(tag('Root', tag('P', ...children)), items, none).blocks.map(plain)
    const note = tag('Note', tag('P', content('b')))
    expect(said(content('a'), note, content('c'))).toEqual(['Ta (vid behov) två.'])
    expect(said(content('a'), content('c'), note)).toEqual(['Ta två.', 'vid behov'])
    const image = { ...tag('Figure'), alt: 'gul' }
    expect(said(content('a'), image, content('b'), content('c'))).toEqual(['Ta [gul] vid behovtvå.'])
  })

  test('tags that hold nothing do not tear what is drawn', () => {
    const items = drawn(['a', 'Ta '], ['b', 'INTE '], ['c', 'mer.'])
    for (const tree of [tag('Root'), tag('Root', tag('Sect', tag('P')))]) {
      expect(wordsFrom(tree, items, none).blocks.map(plain)).toEqual(['Ta INTE mer.'])
    }
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
