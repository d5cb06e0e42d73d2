import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventOf } from '../test-events.ts'
import { hasStart, type TimedEvent } from '../event-state.ts'
import { timelineOf } from '../timeline.ts'
import { nearDays } from './near-days.ts'

/** Monday morning in Sweden. */
const now = new Date('2026-11-23T07:15:00Z')
const at = (id: string, start: string, more: Parameters<typeof eventOf>[1] = {}): TimedEvent => {
  const event = eventOf(id, { title: 'Morgonhjälp', start, ...more })
  if (!hasStart(event)) throw new Error('no start')
  return event
}
const ids = (events: readonly TimedEvent[]) => events.map(({ id }) => id)

test('what is today, later in the week, and after it stands in its part, by the Swedish day', () => {
  const days = nearDays(
    [
      at('today', '2026-11-23T22:30:00Z'),
      at('tuesday', '2026-11-23T23:30:00Z', { title: 'Fotvård' }),
      at('sunday', '2026-11-29T22:30:00Z', { title: 'Städning' }),
      at('monday', '2026-11-29T23:30:00Z'),
      at('day', '2026-11-25', { title: 'Provtagning' }),
    ],
    now,
  )
  expect(ids(days.today)).toEqual(['today'])
  expect(ids(days.rest)).toEqual(['tuesday', 'sunday', 'day'])
  expect(ids(days.later)).toEqual(['monday'])
  expect(days.folded).toEqual([])
})

const mornings = (days: readonly number[]) => days.map((day) => at(`d${day}`, `2026-11-${day}T07:00:00Z`))

test.each([
  [[24, 25, 26, 27], 'everyWeekday'],
  [[24, 25, 26, 27, 28, 29], 'everyDay'],
  [[24, 26], undefined],
  [[28, 29], undefined],
])('the same help at the same hour on %j is told in one line', (days, words) => {
  const { folded, rest } = nearDays(mornings(days), now)
  expect(folded.map((one) => [ids(one.events), one.days])).toEqual([[days.map((day) => `d${day}`), words]])
  expect(rest).toEqual([])
})

test.each([
  ['another hour', { start: '2026-11-25T08:00:00Z' }],
  ['a new time', { movedFrom: '2026-11-26T07:00:00Z' }],
  ['called off', { status: { code: 'cancelled' } }],
  ['an invitation', { isInvitation: true }],
  ['another place', { place: { name: 'Daglig verksamhet' } }],
])('one that is %s is told by itself', (_, more) => {
  const { folded, rest } = nearDays(
    [at('a', '2026-11-24T07:00:00Z'), at('b', '2026-11-25T07:00:00Z', more)],
    now,
  )
  expect(folded).toEqual([])
  expect(ids(rest)).toEqual(['a', 'b'])
})

test('every event that is coming is in just one part, and in its order', () => {
  const title = fc.constantFrom('Morgonhjälp', 'Städning', undefined)
  const start = fc
    .integer({ min: -2, max: 20 * 24 })
    .map((hours) => new Date(now.getTime() + hours * 3_600_000).toISOString())
  const some = fc.array(fc.record({ title, start, day: fc.boolean(), isInvitation: fc.boolean() }), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(some, (all) => {
      const events = all.map(({ day, start: when, title: what, isInvitation }, index) =>
        eventOf(`e${index}`, {
          start: day ? when.slice(0, 10) : when,
          isInvitation,
          ...(what !== undefined && { title: what }),
        }),
      )
      const { coming } = timelineOf(events, now)
      const { today, folded, rest, later } = nearDays(coming, now)
      const told = [...today, ...folded.flatMap((one) => one.events), ...rest, ...later]
      expect(ids(told).toSorted()).toEqual(ids(coming).toSorted())
      for (const part of [today, rest, later, ...folded.map((one) => one.events)])
        expect(ids(part)).toEqual(ids(coming.filter((event) => part.includes(event))))
      for (const one of folded) {
        expect(one.events.length).toBeGreaterThan(1)
        expect(new Set(one.events.map((event) => event.title)).size).toBe(1)
      }
    }),
  )
})
