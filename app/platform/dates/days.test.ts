import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysFromTo, isDay, monthWeeks, plusDays, plusMonths, weekDays } from './days.ts'
import { weekNumber } from './week-number.ts'

const days = fc
  .date({ min: new Date('0002-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('days', () => {
  test('going there and back comes to the same day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -300, max: 300 }), (day, count) => {
        expect(plusDays(plusDays(day, count), -count)).toBe(day)
        expect(isDay(plusDays(day, count))).toBe(true)
        expect(daysFromTo(day, plusDays(day, count))).toBe(count)
      }),
    )
  })

  test('a week is seven following days, Monday first, and holds its day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const week = weekDays(day)
        expect(week).toContain(day)
        expect(new Date(`${week[0]}T00:00:00Z`).getUTCDay()).toBe(1)
        expect(week.slice(1)).toEqual(week.slice(0, 6).map((one) => plusDays(one, 1)))
      }),
    )
  })

  test('the weeks of a month hold each of its days once', () => {
    fc.assert(
      fc.property(days, (day) => {
        const inMonth = monthWeeks(day)
          .flat()
          .filter((one) => one.startsWith(day.slice(0, 7)))
        expect(inMonth[0]).toBe(`${day.slice(0, 7)}-01`)
        expect(inMonth.length).toBe(Number(plusDays(plusMonths(`${day.slice(0, 7)}-01`, 1), -1).slice(8)))
        expect(new Set(inMonth).size).toBe(inMonth.length)
      }),
    )
  })

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['0001-01-15', -1, '0001-01-01'],
    ['9999-12-15', 1, '9999-12-31'],
  ])('%s and %i months is %s', (day, count, result) => {
    expect(plusMonths(day, count)).toBe(result)
  })

  test.each([
    ['2026-12-28', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2026-01-01', 1],
    ['2024-12-30', 1],
  ])('%s is in week %i', (day, week) => {
    expect(weekNumber(day)).toBe(week)
  })

  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '0000-01-01', 'i dag', ''])('%j is no day', (text) => {
    expect(isDay(text)).toBe(false)
  })
})
