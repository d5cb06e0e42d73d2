import fc from 'fast-check'
import { expect, test } from 'vitest'
import { olderYears } from './older-years.ts'
import { currentWindow } from './windows.ts'

test.each([
  ['2026-11-23T08:15:00+01:00', '2026-08-01'],
  ['2026-01-31T23:59:00+01:00', '2025-10-01'],
  // Already March in Sweden, still February in Greenwich.
  ['2026-03-01T00:30:00+01:00', '2025-12-01'],
])('the current window at %s begins at %s', (now, from) => {
  expect(currentWindow(new Date(now))).toEqual({ from })
})

const months = fc
  .uniqueArray(
    fc.record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) }),
    {
      selector: ({ year, month }) => year * 12 + month,
    },
  )
  .map((all) =>
    all.map(({ year, month }) => ({
      month: `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`,
      count: 2,
    })),
  )

test('every month with events is in exactly one window', () => {
  fc.assert(
    fc.property(months, (counts) => {
      const current = { from: '2026-08-01' }
      const windows = [current, ...olderYears(counts, current).map(({ window }) => window)]
      for (const { month } of counts) {
        const day = `${month}-01`
        const holding = windows.filter(
          ({ from, to }: { from: string; to?: string }) => day >= from && (!to || day < to),
        )
        expect(holding).toHaveLength(1)
      }
    }),
  )
})

test('older years come latest first, with the sum of their months, and empty years are left out', () => {
  const counts = [
    { month: '0001-01', count: 1 },
    { month: '2024-02', count: 3 },
    { month: '2024-12', count: 4 },
    { month: '2026-07', count: 5 },
    { month: '2026-08', count: 6 },
  ]
  expect(olderYears(counts, { from: '2026-08-01' })).toEqual([
    { year: '2026', count: 5, window: { from: '2026-01-01', to: '2026-08-01' } },
    { year: '2024', count: 7, window: { from: '2024-01-01', to: '2025-01-01' } },
    { year: '0001', count: 1, window: { from: '0001-01-01', to: '0002-01-01' } },
  ])
})
