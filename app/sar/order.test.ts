import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDate } from '#platform/dates/dates.ts'
import { inTime } from './order.ts'
import { anyEntries, testEntry } from './test-entry.ts'

const now = new Date('2026-11-23T08:15:00+01:00')
const timeOf = ({ at = '' }: { at?: string | undefined }) => toDate(at).getTime()

test('whoever answers first, the line of time is the same, and every entry stands in it once', () => {
  const shuffled = anyEntries.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )
  fc.assert(
    fc.property(shuffled, ([all, otherwise]) => {
      const told = inTime(all, now)
      expect(inTime(otherwise, now)).toEqual(told)
      const ids = [...told.past, ...told.coming, ...told.undated].map(({ id }) => id)
      expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
    }),
  )
})

test('what has been stands with the latest first, and nothing that has not come is among it', () => {
  fc.assert(
    fc.property(anyEntries, (all) => {
      const { past, coming, undated } = inTime(all, now)
      for (const [index, one] of past.entries()) {
        const next = past[index + 1]
        if (next) expect(timeOf(one)).toBeGreaterThanOrEqual(timeOf(next))
        expect(one.at).not.toBe('2099-01-01')
      }
      expect(coming.every(({ at }) => at === '2099-01-01')).toBe(true)
      expect(undated.every(({ at }) => at === undefined)).toBe(true)
    }),
  )
})

test.each([
  ['2026-11-23', 'past'],
  ['2026-11-23T08:00:00+01:00', 'past'],
  ['2026-11-23T09:00:00+01:00', 'coming'],
  ['2026-11-24', 'coming'],
] as const)('at 8.15 on 23 November %s is %s', (at, part) => {
  expect(inTime([testEntry('e', { at })], now)[part]).toHaveLength(1)
})
