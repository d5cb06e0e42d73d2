import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inGroups, type Row } from './in-groups.ts'

const row = fc
  .record({
    at: fc.option(
      fc
        .date({ min: new Date('2026-10-20'), max: new Date('2026-11-24'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      { nil: undefined },
    ),
    unit: fc.constantFrom('A', 'B', undefined),
  })
  .map(({ at, unit }, index = 0) => ({ kind: 'reading', at, reader: { unit }, index }) as unknown as Row)

test('each row is in one group, the latest before the others in it, and what has no time last', () => {
  fc.assert(
    fc.property(fc.array(row), fc.constantFrom('day' as const, 'reader' as const), (rows, order) => {
      const groups = inGroups(rows, order)
      expect(new Set(groups.flatMap((group) => group.rows))).toEqual(new Set(rows))
      expect(groups.flatMap((group) => group.rows)).toHaveLength(rows.length)
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
      for (const group of groups) {
        const times = group.rows.map(({ at }) => at ?? '')
        expect(times).toEqual(times.toSorted().toReversed())
      }
      if (order === 'day') {
        const days = groups.map(({ key }) => key)
        expect(days).toEqual(days.toSorted().toReversed())
      }
    }),
  )
})

test('a day is a Swedish day', () => {
  const rows = ['2026-11-23T22:59:00Z', '2026-11-23T23:00:00Z'].map(
    (at) => ({ kind: 'reading', at, reader: {} }) as unknown as Row,
  )
  expect(inGroups(rows, 'day').map(({ key }) => key)).toEqual(['2026-11-24', '2026-11-23'])
})
