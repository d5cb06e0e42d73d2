import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder } from '../oversikt/order.ts'
import { isMoved, type Theme, themes } from '../oversikt/themes.ts'
import { chosenOf, isUsual, movedBy, withFolded } from './choices.ts'

const usual = themes.map((theme) => ({ theme: theme as Theme })).filter(({ theme }) => isMoved(theme))
const names = usual.map(({ theme }) => theme.name)
const anyOrder = fc.record({
  order: fc.array(fc.oneof(fc.constantFrom(...names), fc.string())),
  folded: fc.array(fc.oneof(fc.constantFrom(...names), fc.string())),
})

test('one that is moved changes place with its neighbour, and back again nothing has changed', () => {
  fc.assert(
    fc.property(anyOrder, fc.nat(names.length - 2), ({ order }, at) => {
      const before = inOrder(usual, order)
      const one = before[at]
      if (!one) return
      const down = movedBy(before, one, 1)
      expect([down[at], down[at + 1]]).toEqual([before[at + 1]?.theme.name, one.theme.name])
      expect(movedBy(inOrder(usual, down), one, -1)).toEqual(before.map(({ theme }) => theme.name))
    }),
  )
})

test('what is sent stands for the same order, and says nothing where that is the usual one', () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      const sent = chosenOf(usual, order)
      expect(inOrder(usual, sent.order)).toEqual(inOrder(usual, order.order))
      expect(new Set(sent.folded)).toEqual(
        new Set(order.folded.filter((name) => names.some((one) => one === name))),
      )
      expect(sent.order.length + sent.folded.length === 0).toBe(isUsual(usual, order))
    }),
  )
})

test('one is folded away once, and the others are as they were', () => {
  const [one, other] = usual
  if (!one || !other) throw new Error('there are themes')
  const folded = withFolded(withFolded({ order: [], folded: [other.theme.name] }, one, true), one, true)
  expect(folded.folded).toEqual([other.theme.name, one.theme.name])
  expect(withFolded(folded, one, false).folded).toEqual([other.theme.name])
})
