import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testSource } from '#platform/answer/test-source.ts'
import { isHoliday } from '#platform/dates/holidays.ts'
import { daysFromTo, plusDays, weekDays } from '#platform/dates/days.ts'
import type { Decision } from '../contract.ts'
import { appealOf, lastDayToAppeal } from './appeal.ts'

describe('the last day to appeal', () => {
  test.each([
    ['three weeks, the same weekday', '2026-11-12', '2026-12-03'],
    ['over the end of a month and of summer time', '2026-10-12', '2026-11-02'],
    ['over the end of February', '2027-02-10', '2027-03-03'],
    ['over the end of a February of 29 days', '2028-02-10', '2028-03-02'],
    ['over the beginning of summer time', '2026-03-10', '2026-03-31'],
    ['over the end of a year', '2026-12-14', '2027-01-04'],
    ['a Saturday is moved to Monday', '2026-10-31', '2026-11-23'],
    ['a Sunday is moved to Monday', '2026-11-01', '2026-11-23'],
    ['Christmas Eve is moved past Christmas', '2026-12-03', '2026-12-28'],
    ['long Friday is moved past Easter', '2026-03-13', '2026-04-07'],
  ])('%s', (_name, told, last) => expect(lastDayToAppeal(told)).toBe(last))

  test('of any day, it is the first working day at least three weeks later', () => {
    const told = fc.integer({ min: 0, max: 60_000 }).map((days) => plusDays('1950-01-01', days))
    const isFree = (day: string) => isHoliday(day) || weekDays(day).indexOf(day) > 4
    fc.assert(
      fc.property(told, (day) => {
        const last = lastDayToAppeal(day)
        expect(daysFromTo(day, last)).toBeGreaterThanOrEqual(21)
        expect(isFree(last)).toBe(false)
        for (let one = plusDays(day, 21); one < last; one = plusDays(one, 1)) expect(isFree(one)).toBe(true)
      }),
    )
  })
})

describe('an appeal', () => {
  const today = '2026-11-23'
  const told: Decision = { stage: 'decided', what: 'Hemtjänst', outcome: 'refused', source: testSource('b') }

  test.each([
    ['is open on its last day', { toldOn: '2026-11-02' }, 'open'],
    ['has passed the day after', { toldOn: '2026-10-30' }, 'passed'],
    ['without the day one was told has no last day', {}, 'untold'],
    ['told on a day that has not come has none either', { toldOn: '2100-02-28' }, 'untold'],
    ['of what was granted is of nothing', { outcome: 'granted' as const, toldOn: '2026-11-12' }, 'nothing'],
    ['of what nobody says the outcome of may be made', { outcome: undefined, toldOn: '2026-11-12' }, 'open'],
  ])('%s', (_name, more, kind) => expect(appealOf({ ...told, ...more }, today)?.kind).toBe(kind))

  test('of what is not decided there is none', () => {
    expect(appealOf({ ...told, stage: 'applied', toldOn: today }, today)).toBeUndefined()
  })
})
