import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clashesOf, usualTravel } from '../clashes.ts'
import { hasStart } from '../event-state.ts'
import { eventOf } from '../test-events.ts'
import { mayClash } from './use-clashes.ts'

const midnight = Date.parse('2026-12-02T00:00:00+01:00')
const at = (minutes: number) => new Date(midnight + minutes * 60_000).toISOString()

const events = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 2_000 }),
      length: fc.option(fc.integer({ min: -20, max: 400 }), { nil: undefined }),
      place: fc.constantFrom('A', 'B', undefined),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, length, place }, index) =>
        eventOf(`e${index}`, {
          start: at(start),
          ...(length !== undefined && { end: at(start + length) }),
          ...(place && { place: { hsaId: place, name: place } }),
        }),
      )
      .filter(hasStart),
  )

test('whenever two clash, it is seen beforehand that they may', () => {
  fc.assert(
    fc.property(events, (all) => {
      expect(clashesOf(all, usualTravel).length > 0 && !mayClash(all)).toBe(false)
    }),
    { numRuns: 1_000 },
  )
})

test('what is hours apart, or alone, needs no rule', () => {
  const [one, other] = [0, 180]
    .map((minutes) => eventOf(`e${minutes}`, { start: at(minutes) }))
    .filter(hasStart)
  expect(mayClash([one, other].flatMap((event) => event ?? []))).toBe(false)
  expect(mayClash(one ? [one] : [])).toBe(false)
})
