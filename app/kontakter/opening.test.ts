import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf } from '#platform/dates/day-of.ts'
import { clockOf } from '#platform/dates/dates.ts'
import { daysFromTo, plusDays, weekDays } from '#platform/dates/days.ts'
import { isHoliday } from '#platform/dates/holidays.ts'
import type { Telecom } from './contract.ts'
import { openingOf } from './opening.ts'

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const office = [{ weekDays: names.slice(0, 5), start: '08:00', end: '16:00' }]
const nights = [{ weekDays: [...names], start: '22:00', end: '06:00' }]
const opens = (day: string, time: string) => ({ state: 'closed', opens: { day, time } })
const until = (day: string, time: string) => ({ state: 'open', until: { day, time } })

describe('by the Swedish clock', () => {
  test.each([
    ['the minute it opens', office, '2026-11-23T08:00:00+01:00', until('2026-11-23', '16:00')],
    ['the minute it closes', office, '2026-11-23T16:00:00+01:00', opens('2026-11-24', '08:00')],
    ['before it opens', office, '2026-11-23T07:59:00+01:00', opens('2026-11-23', '08:00')],
    ['Friday evening', office, '2026-11-27T18:00:00+01:00', opens('2026-11-30', '08:00')],
    ['on a holiday in the week', office, '2026-12-24T10:00:00+01:00', opens('2026-12-28', '08:00')],
    ['over Easter', office, '2027-03-25T17:00:00+01:00', opens('2027-03-30', '08:00')],
    ['past midnight', nights, '2026-11-23T23:30:00+01:00', until('2026-11-24', '06:00')],
    ['after midnight', nights, '2026-11-24T05:59:00+01:00', until('2026-11-24', '06:00')],
    ['the night that is an hour short', nights, '2027-03-28T03:30:00+02:00', until('2027-03-28', '06:00')],
    ['the night that is an hour long', nights, '2026-10-25T02:30:00+01:00', until('2026-10-25', '06:00')],
    ['already tomorrow in Sweden', office, '2026-11-22T23:30:00Z', opens('2026-11-23', '08:00')],
  ])('%s', (_, hours, now, expected) => {
    expect(openingOf(hours, new Date(now))).toEqual(expected)
  })

  test('periods that overlap or meet are one', () => {
    const hours = [
      { weekDays: ['Monday' as const], start: '08:00', end: '12:00' },
      { weekDays: ['Monday' as const], start: '11:00', end: '14:00' },
      { weekDays: ['Monday' as const], start: '14:00', end: '15:30' },
    ]
    expect(openingOf(hours, new Date('2026-11-23T09:00:00+01:00'))).toEqual(until('2026-11-23', '15:30'))
  })

  test('without end it lasts the day out; whole days of a whole week are always', () => {
    const now = new Date('2026-11-23T09:00:00+01:00')
    expect(openingOf([{ weekDays: ['Monday'], start: '08:00' }], now)).toEqual(until('2026-11-23', '24:00'))
    expect(openingOf([{ weekDays: [...names], start: '00:00', end: '24:00' }], now)).toEqual({
      state: 'always',
    })
    expect(openingOf([{ weekDays: [...names], start: '00:00', end: '00:00' }], now)).toEqual({
      state: 'always',
    })
  })

  const noDay = { weekDays: [], start: '08:00', end: '16:00' }
  // What a source calls a day that nobody here knows.
  const unknownDay = { weekDays: ['Helgdag' as 'Monday'], start: '08:00', end: '16:00' }

  test.each([
    ['no hours', []],
    ['hours of no day', [noDay]],
    ['hours of an unknown day', [unknownDay]],
    ['both', [noDay, unknownDay]],
    ['hours of no day beside those of others', [...office, noDay]],
    ['hours of an unknown day among others', [...office, unknownDay]],
    [
      'hours of a day and one that is unknown',
      [{ ...unknownDay, weekDays: [...unknownDay.weekDays, 'Monday' as const] }],
    ],
  ])('%s never say that it is closed', (_, hours) => {
    for (const now of ['2026-11-23T17:00:00+01:00', '2026-11-28T12:00:00+01:00'])
      expect(openingOf(hours, new Date(now))).toEqual({ state: 'unsaid' })
  })

  test('hours of no day take none from those of others', () => {
    expect(openingOf([...office, noDay], new Date('2026-11-23T09:00:00+01:00'))).toEqual(
      until('2026-11-23', '16:00'),
    )
  })
})

const minutes = fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15)
const clock = minutes.map((all) => `${two(Math.floor(all / 60))}:${two(all % 60)}`)
const periods: fc.Arbitrary<Telecom['hours']> = fc.array(
  fc.record({ weekDays: fc.uniqueArray(fc.constantFrom(...names)), start: clock, end: clock }),
  { maxLength: 4 },
)
const instants = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2028-01-01T00:00:00Z'),
  noInvalidDate: true,
})

test('open is what the plain reading of the periods says, at any time of two years', () => {
  fc.assert(
    fc.property(periods, instants, (hours, now) => {
      const [day, time] = [dayOf(now), clockOf(now)]
      const holds = hours.some(({ weekDays: days, start, end = '24:00' }) =>
        end > start
          ? days.includes(nameOf(day)) && start <= time && time < end
          : (days.includes(nameOf(day)) && start <= time) ||
            (days.includes(nameOf(plusDays(day, -1))) && time < end),
      )
      expect(['open', 'always'].includes(openingOf(hours, now).state)).toBe(holds)
    }),
  )
})

function nameOf(day: string) {
  return isHoliday(day) ? 'Sunday' : (names[daysFromTo(weekDays(day)[0] ?? day, day)] ?? 'Sunday')
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
