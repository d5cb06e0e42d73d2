import fc from 'fast-check'
import type { Block } from './blocks.ts'
import type { Item } from './pdf-content.ts'
import type { Tag } from './pdf-tags.ts'

/** For tests: nothing lies on the page. */
export const none = { marks: [], links: new Map() }
/** For tests: a tag. */
export const tag = (role: string, ...children: Tag['children']): Tag => ({ role, children })
/** For tests: what a tag holds of the page, by its mark. */
export const content = (id: string) => ({ type: 'content', id })

/** For tests: what pdf.js says of words under marks, or under none. */
export const drawn = (...words: ([id: string, text: string] | string)[]): Item[] =>
  words.flatMap((word) =>
    typeof word === 'string'
      ? [{ str: word }]
      : [{ type: 'beginMarkedContentProps', id: word[0] }, { str: word[1] }, { type: 'endMarkedContent' }],
  )
/** For tests: what a block says. */
export const plain = (block: Block | undefined) =>
  block && block.kind !== 'table' ? block.parts.join('') : undefined

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
/** For tests: a tree whose leaves are marks by their place among all leaves. */
export const { tree: anyTree } = fc.letrec<{ tree: Tag; leaf: { type: string; id: string } }>((tie) => ({
  leaf: fc.nat(12).map((place) => content(`m${place}`)),
  tree: fc.record({
    role: fc.constantFrom(...roles),
    children: fc.array(fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('tree')), { maxLength: 4 }),
  }),
}))
export const anyWord = fc.stringMatching(/^[a-zåäö]{1,6}$/)
/** For tests: all signs of a text but its spaces, and what sets a cell or a note apart. */
export const letters = (text: string) => text.replaceAll(/[\s|()]/g, '')
