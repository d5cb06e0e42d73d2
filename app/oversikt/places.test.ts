import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ThemeOfCards } from './cards.ts'
import { inOrder } from './order.ts'
import { placesOf } from './places.ts'
import { themes } from './themes.ts'

const all: ThemeOfCards[] = themes.map((theme) => ({ theme, cards: [] }))
const named = (some: readonly ThemeOfCards[]) => some.map(({ theme }) => theme.name)
const placed = (order: readonly string[], folded: readonly string[] = []) => {
  const { first, beside, below } = placesOf(inOrder(all, order), folded)
  return { first: named(first), beside: named(beside), below: below.map(named) }
}
const anyNames = fc.array(fc.constantFrom(...named(all)))

test('read from place to place, the themes come in the order that they have on a phone', () => {
  fc.assert(
    fc.property(anyNames, anyNames, (order, folded) => {
      const { first, beside, below } = placed(order, folded)
      expect([...first, ...beside, ...below.flat()]).toEqual(named(inOrder(all, order)))
    }),
  )
})

test('two share a line only when both are a card that is open, and no two of those are left alone after each other', () => {
  fc.assert(
    fc.property(anyNames, anyNames, (order, folded) => {
      const { below } = placed(order, folded)
      const isCard = (name: string | undefined) =>
        ['todo', 'since', 'messages', 'contacts'].some(
          (one) => one === name && !folded.some((other) => other === name),
        )
      for (const [index, line] of below.entries()) {
        expect(line.length).toBeLessThanOrEqual(2)
        if (line.length === 2) expect(line.filter(isCard)).toEqual(line)
        const next = below[index + 1]
        if (line.length === 1 && isCard(line[0])) expect(isCard(next?.[0])).toBe(false)
      }
    }),
  )
})

test.each<[string, string[], string[], string[], string[][]]>([
  ['usually', [], [], ['todo', 'since', 'messages'], [['contacts'], ['plans'], ['tiles']]],
  [
    'what is high fills the column by itself',
    ['tiles', 'plans', 'contacts', 'todo', 'messages'],
    [],
    ['tiles'],
    [['plans'], ['contacts', 'todo'], ['since', 'messages']],
  ],
  [
    'with what is folded away there is room for more',
    [],
    ['todo', 'since', 'messages', 'contacts'],
    ['todo', 'since', 'messages', 'contacts', 'plans'],
    [['tiles']],
  ],
  [
    'nothing comes before what did not fit',
    ['plans', 'tiles', 'todo'],
    [],
    ['plans'],
    [['tiles'], ['todo', 'since'], ['messages', 'contacts']],
  ],
])('%s', (_when, order, folded, beside, below) => {
  expect(placed(order, folded)).toEqual({ first: ['helped', 'times'], beside, below })
})
