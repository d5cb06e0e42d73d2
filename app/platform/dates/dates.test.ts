import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf } from './day-of.ts'
import {
  daysBetween,
  formatDate,
  formatDay,
  formatTime,
  formatTimeRange,
  hourOf,
  relativeDay,
  toDate,
  weekOf,
} from './dates.ts'

const instants = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })

describe('Swedish days', () => {
  test.each([
    ['2026-11-23T22:59:59Z', '2026-11-23'],
    ['2026-11-23T23:00:00Z', '2026-11-24'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('%s is %s', (instant, day) => {
    expect(dayOf(new Date(instant))).toBe(day)
  })

  test('counts days over both summer-time nights', () => {
    expect(daysBetween(new Date('2026-03-28T12:00:00Z'), new Date('2026-03-29T12:00:00Z'))).toBe(1)
    expect(daysBetween(new Date('2026-10-24T22:30:00Z'), new Date('2026-10-25T22:59:00Z'))).toBe(0)
    expect(daysBetween(new Date('2026-10-24T21:59:00Z'), new Date('2026-10-24T22:00:00Z'))).toBe(1)
  })

  test('a week is seven different days, Monday first, and holds the day it is made of', () => {
    fc.assert(
      fc.property(instants, (date) => {
        const days = weekOf(date)
        expect(new Set(days.map(dayOf)).size).toBe(7)
        expect(days.map(dayOf)).toContain(dayOf(date))
        expect(formatDate(days[0]!, 'weekday', 'sv')).toBe('måndag')
      }),
    )
  })

  test('a calendar date stays on its day', () => {
    fc.assert(
      fc.property(instants, (date) => {
        expect(dayOf(toDate(dayOf(date)))).toBe(dayOf(date))
      }),
    )
  })
})

describe('words', () => {
  const now = new Date('2026-11-23T08:15:00+01:00')

  test('near days have words, others have none', () => {
    expect(relativeDay(new Date('2026-11-23T23:59:00+01:00'), now, 'sv')).toBe('i dag')
    expect(relativeDay(new Date('2026-11-24T00:00:00+01:00'), now, 'sv')).toBe('i morgon')
    expect(relativeDay(new Date('2026-11-22T23:59:00+01:00'), now, 'sv')).toBe('i går')
    expect(relativeDay(new Date('2026-11-25T00:00:00+01:00'), now, 'sv')).toBeUndefined()
    expect(relativeDay(new Date('2026-11-24T10:00:00+01:00'), now, 'en')).toBe('tomorrow')
  })

  test('times are written as each language writes them', () => {
    const date = new Date('2026-11-24T10:20:00+01:00')
    expect(formatTime(date, 'sv')).toBe('10.20')
    expect(formatTime(date, 'en')).toBe('10:20')
    expect(formatTime(new Date('2026-11-24T00:05:00+01:00'), 'sv')).toBe('0.05')
    expect(formatDay(date, now, 'sv')).toBe('tisdag 24 november')
    expect(formatDay(new Date('2027-01-05T10:00:00+01:00'), now, 'sv')).toBe('tisdag 5 januari 2027')
    expect(formatDay(date, now, 'en')).toBe('Tuesday 24 November')
    expect(hourOf(date)).toBe(10)
  })

  test('a range ends only where the same day can hold an end after the start', () => {
    const start = '2026-11-24T14:00:00+01:00'
    expect(formatTimeRange(start, '2026-11-24T15:00:00+01:00', 'sv')).toBe('14.00–15.00')
    expect(formatTimeRange(start, '2026-11-24T13:00:00+01:00', 'sv')).toBe('14.00')
    expect(formatTimeRange(start, '2026-11-25T08:00:00+01:00', 'sv')).toBe('14.00')
    expect(formatTimeRange(start, undefined, 'sv')).toBe('14.00')
    expect(formatTimeRange('2026-11-24', undefined, 'sv')).toBe('')
  })
})
