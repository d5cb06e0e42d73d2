import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf } from '#platform/dates/day-of.ts'
import { plusDays } from '#platform/dates/days.ts'
import { eventOf } from '../test-events.ts'
import { eventsByDay } from './days-of-events.ts'

const [first, last] = ['2026-10-19', '2026-11-29']
const hour = 3_600_000
const instants = fc.date({
  min: new Date('2026-10-10T00:00:00Z'),
  max: new Date('2026-12-10T00:00:00Z'),
  noInvalidDate: true,
})
const events = fc
  .array(
    fc.record({ start: instants, hours: fc.option(fc.integer({ min: -5, max: 100 }), { nil: undefined }) }),
  )
  .map((all) =>
    all.map(({ start, hours }, index) =>
      eventOf(String(index), {
        start: start.toISOString(),
        ...(hours !== undefined && { end: new Date(start.getTime() + hours * hour).toISOString() }),
      }),
    ),
  )

test('an event stands on every day that holds a moment of it, and on no other', () => {
  fc.assert(
    fc.property(events, (all) => {
      const days = eventsByDay(all, first, last)
      for (let day = first; day <= last; day = plusDays(day, 1)) {
        const expected = all.filter((event) => holds(day, event)).map(({ id }) => id)
        expect((days.get(day) ?? []).map(({ id }) => id).toSorted()).toEqual(expected.toSorted())
      }
    }),
  )
})

test('each day has its earliest first', () => {
  fc.assert(
    fc.property(events, (all) => {
      for (const ofDay of eventsByDay(all, first, last).values()) {
        const starts = ofDay.map(({ start = '' }) => Date.parse(start))
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      }
    }),
  )
})

test.each([
  ['ends at midnight', '2026-11-02T22:00:00+01:00', '2026-11-03T00:00:00+01:00', ['2026-11-02']],
  [
    'goes over midnight',
    '2026-11-02T23:30:00+01:00',
    '2026-11-03T00:30:00+01:00',
    ['2026-11-02', '2026-11-03'],
  ],
  [
    'lasts the long night',
    '2026-10-24T23:30:00+02:00',
    '2026-10-25T03:30:00+01:00',
    ['2026-10-24', '2026-10-25'],
  ],
  ['has only a date', '2026-11-02', undefined, ['2026-11-02']],
  ['has two dates', '2026-11-02', '2026-11-03', ['2026-11-02', '2026-11-03']],
])('one that %s', (_, start, end, days) => {
  const event = eventOf('a', { start, ...(end && { end }) })
  expect([...eventsByDay([event], first, last).keys()]).toEqual(days)
})

/** The slow and plain way: is any minute of the event on that day? */
function holds(day: string, { start = '', end }: ReturnType<typeof eventOf>): boolean {
  const from = Date.parse(start)
  const to = Math.max(end ? Date.parse(end) : from, from + 1)
  for (let time = from; time < to; time += hour / 2) if (dayOf(new Date(time)) === day) return true
  return dayOf(new Date(to - 1)) === day
}
