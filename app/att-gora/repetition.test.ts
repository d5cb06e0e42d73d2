import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { plusDays, weekDays } from '#platform/dates/days.ts'
import { nextDay, simpleRule } from './repetition.ts'

test.each([
  ['FREQ=DAILY', '2026-10-14', '2026-11-23', '2026-11-23'],
  ['FREQ=DAILY;INTERVAL=2', '2026-11-22', '2026-11-23', '2026-11-24'],
  ['FREQ=WEEKLY;BYDAY=MO', '2026-10-14', '2026-11-24', '2026-11-30'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-11-23', '2026-11-24', '2026-12-07'],
  ['FREQ=MONTHLY;BYDAY=1MO', '2026-10-14', '2026-11-23', '2026-12-07'],
  ['FREQ=MONTHLY;BYMONTHDAY=15', '2026-10-14', '2026-11-23', '2026-12-15'],
  ['FREQ=DAILY;COUNT=3', '2026-11-20', '2026-11-23', undefined],
  ['FREQ=DAILY;UNTIL=20261122', '2026-11-20', '2026-11-23', undefined],
  ['FREQ=DAILY', '2027-01-01', '2026-11-23', '2027-01-01'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-01-01', '2026-11-23', undefined],
  ['FREQ=DAILY;INTERVAL=0', '2026-01-01', '2026-11-23', undefined],
  ['varje dag', '2026-01-01', '2026-11-23', undefined],
])('%s from %s, on or after %s: %s', (rule, first, today, expected) => {
  expect(nextDay(rule, first, today)).toBe(expected)
})

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

test('a rule of weekdays gives the nearest of them, never one before', () => {
  const days = fc.integer({ min: 0, max: 3_000 }).map((count) => plusDays('2024-01-01', count))
  fc.assert(
    fc.property(fc.subarray(codes, { minLength: 1 }), days, days, (chosen, first, today) => {
      const found = nextDay(`FREQ=WEEKLY;BYDAY=${chosen.join(',')}`, first, today)
      let expected = first > today ? first : today
      while (!chosen.includes(codes[weekDays(expected).indexOf(expected)] ?? ''))
        expected = plusDays(expected, 1)
      expect(found).toBe(expected)
    }),
  )
})

test('a rule gives the same day as when it is followed from its start', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((count) => plusDays('2026-01-01', count))
  const rule = fc.constantFrom(
    'FREQ=DAILY',
    'FREQ=DAILY;INTERVAL=3',
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;BYDAY=MO,SU',
    'FREQ=MONTHLY',
    'FREQ=MONTHLY;BYMONTHDAY=28',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=DAILY;UNTIL=20261201',
  )
  fc.assert(
    fc.property(rule, day, day, (one, first, today) => {
      const all = ICAL.Recur.fromString(one).iterator(ICAL.Time.fromDateString(first))
      let followed = all.next()?.toString().slice(0, 10)
      while (followed && followed < today) followed = all.next()?.toString().slice(0, 10)
      expect(nextDay(one, first, today)).toBe(followed ?? undefined)
    }),
    { numRuns: 300 },
  )
})

test('simple rules have words', () => {
  expect(simpleRule('FREQ=DAILY')).toEqual({ every: 'day' })
  expect(simpleRule('FREQ=WEEKLY;BYDAY=TH,MO')).toEqual({ every: 'week', weekDays: [0, 3] })
  expect(simpleRule('FREQ=MONTHLY;BYDAY=1MO')).toBeUndefined()
})
