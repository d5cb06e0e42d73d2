import { expect, test } from 'vitest'
import { blocksOf, textById } from './pdf-text.ts'

test('the text between marks is found by their ids, also when marks stand in marks', () => {
  const texts = textById([
    { type: 'beginMarkedContentProps', id: 'a' },
    { str: 'Väg dig ' },
    { type: 'beginMarkedContent' },
    { str: 'varje morgon.', hasEOL: true },
    { type: 'endMarkedContent' },
    { type: 'endMarkedContent' },
    { str: 'utanför' },
    { type: 'beginMarkedContentProps', id: 'b' },
    { str: 'Ring.' },
  ])
  expect([...texts]).toEqual([
    ['a', 'Väg dig varje morgon. '],
    ['b', 'Ring.'],
  ])
})

test('tags give headings and paragraphs in their order; empty ones are left out, and a tree without end ends', () => {
  const texts = new Map([
    ['h', 'Plan'],
    ['p', 'En  rad'],
    ['e', '  '],
  ])
  const leaf = (role: string, id: string) => ({ role, children: [{ type: 'content', id }] })
  const tree = {
    role: 'Root',
    children: [leaf('H2', 'h'), leaf('P', 'p'), leaf('P', 'e'), leaf('P', 'gone')],
  }
  expect(blocksOf(tree, texts)).toEqual([
    { heading: 2, text: 'Plan' },
    { heading: undefined, text: 'En rad' },
  ])
  const ring: { role: string; children: (typeof ring)[] } = { role: 'Div', children: [] }
  ring.children.push(ring)
  expect(blocksOf(ring, texts)).toEqual([])
})
