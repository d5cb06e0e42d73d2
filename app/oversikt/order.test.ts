import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder, isFolded, orderOf } from './order.ts'
import { isMoved, type Theme, themes } from './themes.ts'

const all = themes.map((theme) => ({ theme: theme as Theme }))
const fixed = all.filter(({ theme }) => !isMoved(theme))
const names = (some: readonly { theme: Theme }[]) => some.map(({ theme }) => theme.name as string)

/** What a platform may have kept: names of now, of themes that are gone, the same again, and what is no name. */
const anyNames = fc.array(fc.oneof(fc.constantFrom(...names(all)), fc.string(), fc.anything({ maxDepth: 1 })))
/** The themes that a person has now; those that are always first are there. */
const anyOfNow = fc.subarray(all.filter(({ theme }) => isMoved(theme))).map((some) => [...fixed, ...some])

test('every theme of now comes once, those chosen as they were chosen, and those that are always first are', () => {
  fc.assert(
    fc.property(anyOfNow, anyNames, (now, chosen) => {
      const ordered = inOrder(now, chosen)
      expect(names(ordered).toSorted()).toEqual(names(now).toSorted())
      expect(ordered.slice(0, fixed.length)).toEqual(fixed)
      const moved = new Set(names(now.filter(({ theme }) => isMoved(theme))))
      const wanted = [...new Set(chosen)].filter((name) => moved.has(name as string))
      expect(names(ordered).filter((name) => wanted.includes(name))).toEqual(wanted)
    }),
  )
})

const before = (now: readonly { theme: Theme }[], name: string) =>
  names(now)[names(now).indexOf(name) - 1] ?? ''

test('one that was not chosen stands after the one that it usually follows', () => {
  fc.assert(
    fc.property(anyOfNow, anyNames, (now, chosen) => {
      const ordered = names(inOrder(now, chosen))
      const later = names(now)
        .slice(1)
        .filter((name) => !chosen.includes(name))
      const early = later.filter((name) => ordered.indexOf(name) < ordered.indexOf(before(now, name)))
      expect(early).toEqual([])
    }),
  )
})

test.each([
  ['nothing chosen is the usual order', [], names(all)],
  [
    'a theme that is new since then is at its usual place among the others',
    ['plans', 'contacts', 'todo', 'tiles'],
    ['helped', 'times', 'plans', 'contacts', 'todo', 'since', 'messages', 'tiles'],
  ],
  [
    'what is gone, comes again or is no name is let be',
    ['gone', 'tiles', 'tiles', 7, null, 'times', 'todo'],
    ['helped', 'times', 'tiles', 'todo', 'since', 'messages', 'contacts', 'plans'],
  ],
])('%s', (_what, chosen, expected) => {
  expect(names(inOrder(all, chosen))).toEqual(expected)
})

test('what is always first is never folded away, whatever is kept', () => {
  fc.assert(
    fc.property(anyNames, (folded) => {
      expect(fixed.filter(({ theme }) => isFolded(theme, [...folded, ...names(all)]))).toEqual([])
    }),
  )
})

test('of what a session says, only a whole order of that person is taken; anything else is the usual one', () => {
  const order = { order: ['todo', 3], folded: [] }
  expect(orderOf({ 'p-1': order, 'p-2': { order: [], folded: [] } }, 'p-1')).toEqual(order)
  const usual = { order: [], folded: [] }
  for (const settings of [
    undefined,
    null,
    'x',
    [order],
    { 'p-2': order },
    { 'p-1': { order: 'todo', folded: [] } },
  ])
    expect(orderOf(settings, 'p-1')).toEqual(usual)
  fc.assert(
    fc.property(fc.anything(), (settings) => {
      const read = orderOf(settings, 'p-1')
      expect([Array.isArray(read.order), Array.isArray(read.folded)]).toEqual([true, true])
    }),
  )
})
