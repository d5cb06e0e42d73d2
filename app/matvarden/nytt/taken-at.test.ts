import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockOf } from '#platform/dates/dates.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { takenAtOf } from './taken-at.ts'

const now = new Date('2026-11-23T07:15:30.500Z')
const other = (day: string, clock: string) => takenAtOf({ choice: 'other', day, clock }, now)

describe('when something was measured', () => {
  test('is now, to the minute', () => {
    expect(takenAtOf({ choice: 'now', day: '', clock: '' }, now)).toEqual({ at: '2026-11-23T07:15:00.000Z' })
  })

  test('is the Swedish day and clock that are chosen, whatever the season', () => {
    const time = fc.date({ min: new Date('2020-01-01'), max: now, noInvalidDate: true })
    fc.assert(
      fc.property(time, (date) => {
        const [day, clock] = [dayOf(date), clockOf(date)]
        const read = other(day, clock)
        const at = 'at' in read ? new Date(read.at) : undefined
        expect(at && [dayOf(at), clockOf(at)]).toEqual([day, clock])
      }),
    )
  })

  test('is the same as before, of what is put right', () => {
    const kept = '2026-11-19T07:10:00+01:00'
    expect(takenAtOf({ choice: 'kept', day: '', clock: '' }, now, kept)).toEqual({ at: kept })
  })

  test.each([
    ['', '07:10', 'day'],
    ['2026-02-31', '07:10', 'day'],
    ['2026-11-22', '', 'time'],
    ['2026-11-22', '25:00', 'time'],
    ['2026-11-23', '08:16', 'toCome'],
    ['2100-01-01', '08:00', 'toCome'],
  ])('%s %s is none: %s', (day, clock, fault) => expect(other(day, clock)).toEqual({ fault }))
})
