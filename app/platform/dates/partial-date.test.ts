import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDay, plusDays } from './days.ts'
import { lastDayOf } from './last-day.ts'
import { formatPartial } from './partial-date.ts'

test.each([
  ['2027', '2027', '2027'],
  ['2027-03', 'mars 2027', 'March 2027'],
  ['2027-03-04', '4 mars 2027', '4 March 2027'],
  ['2026-11-24T23:30:00Z', '25 november 2026 0.30', '25 November 2026 0:30'],
])('%s is told as far as it is known', (value, swedish, english) => {
  expect(formatPartial(value, 'sv')).toBe(swedish)
  expect(formatPartial(value, 'en')).toBe(english)
})

test.each([
  ['2027', '2027-12-31'],
  ['2028-02', '2028-02-29'],
  ['2026-11-24', '2026-11-24'],
  ['2026-11-24T23:30:00Z', '2026-11-25'],
])('%s is over after %s', (value, day) => {
  expect(lastDayOf(value)).toBe(day)
})

test('the last day of a month is the day before the first of the next', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const last = lastDayOf(`${year}-${String(month).padStart(2, '0')}`)
      expect(isDay(last)).toBe(true)
      expect(plusDays(last, 1).slice(8)).toBe('01')
    }),
  )
})
