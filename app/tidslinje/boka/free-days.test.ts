import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testSource } from '#platform/answer/test-source.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import type { FreeTime } from './contract.ts'
import { byUnit, freeDays } from './free-days.ts'

const timeAt = (id: string, start: string, unit = 'u1'): FreeTime => ({
  kind: 'time',
  id,
  unit: { id: unit, hsaId: unit, name: unit },
  typeOfVisit: 'Besök',
  form: 'physical',
  start,
  source: testSource(id),
})

/** Hours around both changes of clock, and anything between. */
const instants = fc.oneof(
  fc.integer({ min: Date.parse('2026-10-24T12:00Z'), max: Date.parse('2026-10-26T12:00Z') }),
  fc.integer({ min: Date.parse('2027-03-27T12:00Z'), max: Date.parse('2027-03-29T12:00Z') }),
  fc.integer({ min: Date.parse('2026-10-01T00:00Z'), max: Date.parse('2027-04-30T00:00Z') }),
)
const freeTimes = fc
  .array(fc.tuple(instants, fc.constantFrom('u1', 'u2', 'u3')), { maxLength: 40 })
  .map((all) => all.map(([time, unit], index) => timeAt(`t${index}`, new Date(time).toISOString(), unit)))

const ids = (times: readonly FreeTime[]) => times.map(({ id }) => id).toSorted()

describe('free times by day', () => {
  test('each is shown once, on its own Swedish day, and the soonest first', () => {
    fc.assert(
      fc.property(freeTimes, (times) => {
        const days = freeDays(times)
        expect(ids(days.flatMap(([, ofDay]) => ofDay))).toEqual(ids(times))
        expect(days.map(([day]) => day)).toEqual([...new Set(days.map(([day]) => day))].toSorted())
        for (const [day, ofDay] of days)
          for (const { start } of ofDay) expect(dayOf(new Date(start))).toBe(day)
        const starts = days.flatMap(([, ofDay]) => ofDay.map(({ start }) => Date.parse(start)))
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      }),
    )
  })

  test('do not hang on the order the sources answer in', () => {
    fc.assert(
      fc.property(freeTimes, (times) => {
        expect(freeDays(times.toReversed())).toEqual(freeDays(times))
      }),
    )
  })

  test('the night the clocks are put back the same clock comes twice, in its order, and midnight parts the days', () => {
    const days = freeDays([
      timeAt('second', '2026-10-25T02:30:00+01:00'),
      timeAt('next', '2026-10-26T00:00:00+01:00'),
      timeAt('first', '2026-10-25T02:30:00+02:00'),
      timeAt('before', '2026-10-24T23:59:00+02:00'),
    ])
    expect(days.map(([day, times]) => [day, ...times.map(({ id }) => id)])).toEqual([
      ['2026-10-24', 'before'],
      ['2026-10-25', 'first', 'second'],
      ['2026-10-26', 'next'],
    ])
    const spring = freeDays([timeAt('late', '2027-03-28T22:30:00Z'), timeAt('early', '2027-03-27T23:30:00Z')])
    expect(spring.map(([day]) => day)).toEqual(['2027-03-28', '2027-03-29'])
  })
})

test('each time stands with its own unit, and no other', () => {
  fc.assert(
    fc.property(freeTimes, (times) => {
      const units = byUnit(times)
      expect(ids(units.flat())).toEqual(ids(times))
      expect(units).toHaveLength(new Set(times.map(({ unit }) => unit.id)).size)
      for (const of of units) expect(new Set(of.map(({ unit }) => unit.id)).size).toBe(1)
    }),
  )
})
