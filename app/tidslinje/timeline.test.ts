import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TimedEvent } from './event-state.ts'
import type { TimelineEvent } from './contract.ts'
import { eventOf } from './test-events.ts'
import { nextEvent, rowsOf, timelineOf } from './timeline.ts'

const now = new Date('2026-11-23T08:15:00+01:00')

const times = fc.oneof(
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    .map((d) => d.toISOString()),
  fc.constantFrom('2026-11-22', '2026-11-23', '2026-11-24'),
  fc.constant(undefined),
)
const events = fc
  .array(fc.tuple(times, times))
  .map((pairs) =>
    pairs.map(([start, end], index) =>
      eventOf(String(index), { ...(start && { start }), ...(end && { end }) }),
    ),
  )

describe('the timeline', () => {
  test('loses nothing and shows nothing twice', () => {
    fc.assert(
      fc.property(events, (all) => {
        const { coming, past, undated } = timelineOf(all, now)
        const ids = [...coming, ...past, ...undated].map((one) => one.id)
        expect(ids.toSorted()).toEqual(all.map((one) => one.id).toSorted())
      }),
    )
  })

  test('is in order of time, soonest and latest first', () => {
    fc.assert(
      fc.property(events, (all) => {
        const { coming, past } = timelineOf(all, now)
        const start = (one: TimedEvent) =>
          Date.parse(one.start.length === 10 ? `${one.start}T11:00:00Z` : one.start)
        expect(coming.map(start)).toEqual(coming.map(start).toSorted((a, b) => a - b))
        expect(past.map(start)).toEqual(past.map(start).toSorted((a, b) => b - a))
      }),
    )
  })

  test('at the same time the order is the same, in whatever order the sources answered', () => {
    const at = (id: string) => eventOf(id, { start: '2026-11-24T08:00:00+01:00' })
    const was = (id: string) => eventOf(id, { start: '2026-11-22T08:00:00+01:00' })
    for (const ids of [
      ['a', 'b', 'c'],
      ['c', 'a', 'b'],
      ['b', 'c', 'a'],
    ]) {
      const { coming, past } = timelineOf([...ids.map(at), ...ids.map(was)], now)
      expect(coming.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
      expect(past.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
    }
  })

  test.each([
    ['going on', { start: '2026-11-23T08:00:00+01:00', end: '2026-11-23T08:30:00+01:00' }, 'coming'],
    ['just over', { start: '2026-11-23T08:00:00+01:00', end: '2026-11-23T08:15:00+01:00' }, 'past'],
    ['begun, no end', { start: '2026-11-23T08:14:00+01:00' }, 'past'],
    ['end before start', { start: '2026-11-23T09:00:00+01:00', end: '2026-11-23T08:00:00+01:00' }, 'coming'],
    ['only today', { start: '2026-11-23' }, 'coming'],
    ['only yesterday', { start: '2026-11-22' }, 'past'],
    ['no time', {}, 'undated'],
  ] as const)('%s', (_name, when, part) => {
    expect(timelineOf([eventOf('a', when)], now)[part]).toHaveLength(1)
  })
})

describe('the next event', () => {
  const home = eventOf('hemtjänst', { start: '2026-11-23T14:00:00+01:00', atHome: true })
  const away = eventOf('kontroll', { start: '2026-11-24T10:20:00+01:00' })
  const next = (...all: TimelineEvent[]) => nextEvent(timelineOf(all, now).coming, now)?.id

  test('is the first to get ready for, before help that comes home', () => {
    expect(next(home, away)).toBe('kontroll')
  })
  test('is the help that comes home when nothing else is near', () => {
    expect(next(home, eventOf('långt bort', { start: '2027-03-01T10:00:00+01:00' }))).toBe('hemtjänst')
  })
  test.each([
    ['2026-12-07T23:30:00+01:00', 'borta'],
    ['2026-12-08T00:30:00+01:00', 'hemtjänst'],
  ])('goes before help at home to the fourteenth day and no longer: %s', (start, id) => {
    expect(next(home, eventOf('borta', { start }))).toBe(id)
  })
  test('is not what has been cancelled', () => {
    expect(
      next(home, eventOf('inställt', { ...away, id: 'inställt', status: { code: '53641000052109' } })),
    ).toBe('hemtjänst')
  })
  test('is not what goes on now, nor what is only noted about a referral', () => {
    expect(
      next(eventOf('nu', { start: '2026-11-23T08:00:00+01:00', end: '2026-11-23T09:00:00+01:00' })),
    ).toBeUndefined()
    expect(next(eventOf('remiss', { kind: 'request', start: '2026-11-25T08:00:00+01:00' }))).toBeUndefined()
  })
})

test('help that comes again is one row, and no time of it is lost', () => {
  const visits = ['23', '24', '25'].map(
    (day) => eventOf(day, { title: 'Morgonhjälp', start: `2026-11-${day}T08:00:00+01:00` }) as TimedEvent,
  )
  const other = eventOf('x', { title: 'Fotvård', start: '2026-11-24T13:00:00+01:00' }) as TimedEvent
  const rows = rowsOf([...visits, other])
  expect(rows.map((row) => [row.event.id, row.again.length])).toEqual([
    ['23', 2],
    ['x', 0],
  ])
})
