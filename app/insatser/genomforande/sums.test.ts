import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testSource } from '#platform/answer/test-source.ts'
import type { Visit } from '../contract.ts'
import { inMonths, isAhead, minutesOf, sumOf } from './sums.ts'
import { latestWindow, windowBefore } from './window.ts'

const now = new Date('2026-11-23T09:00:00+01:00')
const visitOf = (id: string, more: Partial<Visit>): Visit => ({
  id,
  services: [],
  source: testSource(id),
  ...more,
})
const period = (start: string, end: string) => ({ start, end })

describe('how long a time was', () => {
  test.each([
    ['an ordinary one', period('2026-11-20T08:00:00+01:00', '2026-11-20T08:30:00+01:00'), 30],
    [
      'over the night that summer time ends',
      period('2026-10-25T01:00:00+02:00', '2026-10-25T04:00:00+01:00'),
      240,
    ],
    ['over the night that it begins', period('2026-03-29T01:00:00+01:00', '2026-03-29T04:00:00+02:00'), 120],
    [
      'one that ends before it begins is not known',
      period('2026-11-20T09:00:00+01:00', '2026-11-20T08:00:00+01:00'),
      undefined,
    ],
    [
      'nor one of more than a day',
      period('2026-11-18T09:00:00+01:00', '2026-11-28T10:00:00+01:00'),
      undefined,
    ],
    ['nor one without an end', { start: '2026-11-20T08:00:00+01:00' }, undefined],
    ['nor one that is not told', undefined, undefined],
  ])('%s', (_name, told, minutes) => expect(minutesOf(told)).toBe(minutes))
})

test('what is not told as done is counted apart, and not as nothing done', () => {
  const planned = period('2026-11-20T08:00:00+01:00', '2026-11-20T08:30:00+01:00')
  const sum = sumOf([
    visitOf('a', { planned, performed: period('2026-11-20T08:05:00+01:00', '2026-11-20T08:30:00+01:00') }),
    visitOf('b', { planned }),
    visitOf('c', { performed: planned }),
  ])
  expect(sum).toEqual({ visits: 3, planned: 60, performed: 55, performedUntold: 1, plannedUntold: 1 })
})

test('a visit is ahead until its planned time has passed, unless it is told as done', () => {
  const planned = period('2026-11-23T08:30:00+01:00', '2026-11-23T09:30:00+01:00')
  expect(isAhead(visitOf('a', { planned }), now)).toBe(true)
  expect(isAhead(visitOf('a', { planned, performed: {} }), now)).toBe(false)
  expect(isAhead(visitOf('a', { planned }), new Date('2026-11-23T09:30:00+01:00'))).toBe(false)
})

test('any visits stand once each, the latest first, and the sums of weeks are those of their month', () => {
  const instant = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString())
  const anyPeriod = fc.option(fc.record({ start: instant, end: instant }, { requiredKeys: [] }), {
    nil: undefined,
  })
  const visits = fc
    .array(fc.record({ planned: anyPeriod, performed: anyPeriod }), { maxLength: 30 })
    .map((all) =>
      all.map((one, index) => visitOf(`v${index}`, { planned: one.planned, performed: one.performed })),
    )
  fc.assert(
    fc.property(visits, (all) => {
      const { months, undated, ahead } = inMonths(all, now)
      const shown = months.flatMap(({ weeks }) =>
        weeks.flatMap(({ days }) => days.flatMap((day) => day.visits)),
      )
      const ids = [...shown, ...undated].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length + ahead).toBe(all.length)
      const days = months.flatMap(({ weeks }) => weeks.flatMap((week) => week.days.map(({ day }) => day)))
      expect(days).toEqual(days.toSorted().toReversed())
      for (const { sum, weeks } of months) {
        expect(weeks.reduce((of, week) => of + week.sum.performed, 0)).toBe(sum.performed)
        expect(weeks.reduce((of, week) => of + week.sum.performedUntold, 0)).toBe(sum.performedUntold)
      }
    }),
  )
})

test('windows are whole months and follow each other without a gap', () => {
  const latest = latestWindow(now)
  expect(latest).toEqual({ from: '2026-10-01' })
  expect(windowBefore(latest, 1)).toEqual({ from: '2026-06-01', to: '2026-10-01' })
  expect(latestWindow(new Date('2027-01-01T00:30:00+01:00'))).toEqual({ from: '2026-12-01' })
})
