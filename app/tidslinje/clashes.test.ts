import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clashesByEvent, clashesOf } from './clashes.ts'
import type { TimelineEvent } from './contract.ts'
import { eventOf } from './test-events.ts'

const minute = 60_000
const midnight = Date.parse('2026-12-02T00:00:00+01:00')
const at = (minutes: number) => new Date(midnight + minutes * minute).toISOString()

const events = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 600 }),
      length: fc.option(fc.integer({ min: -20, max: 90 }), { nil: undefined }),
      place: fc.constantFrom('A', 'B', 'home', 'phone', 'unknown'),
      cancelled: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(({ start, length, place, cancelled }, index) =>
      eventOf(`e${String(index).padStart(2, '0')}`, {
        start: at(start),
        ...(length !== undefined && { end: at(start + length) }),
        ...(place === 'home' && { atHome: true }),
        ...(place === 'phone' && { form: { code: 'telefon' } }),
        ...(['A', 'B'].includes(place) && { place: { hsaId: place, name: place } }),
        ...(cancelled && { status: { code: '53641000052109' } }),
      }),
    ),
  )

/** The rule, written out for each pair. */
function naive(all: TimelineEvent[], travel: number): string[] {
  const span = ({ start = '', end }: TimelineEvent) => {
    const begin = Date.parse(start)
    return [begin, end ? Math.max(begin, Date.parse(end)) : begin] as const
  }
  const place = (event: TimelineEvent) =>
    event.atHome ? 'home' : event.form?.code === 'telefon' ? undefined : event.place?.hsaId
  const kept = all.filter(({ status }) => status === undefined)
  return kept.flatMap((a, index) =>
    kept.slice(index + 1).flatMap((b) => {
      const [[aStart, aEnd], [bStart, bEnd]] = [span(a), span(b)]
      const [placeA, placeB] = [place(a), place(b)]
      if (aStart === bStart && placeA !== undefined && placeA === placeB) return []
      const gap = Math.max(aStart, bStart) - (aStart <= bStart ? aEnd : bEnd)
      const pair = [a.id, b.id].toSorted().join(' ')
      if (aStart === bStart || gap < 0) return [`${pair} overlap`]
      const apart = placeA !== undefined && placeB !== undefined && placeA !== placeB
      return apart && gap < travel * minute ? [`${pair} travel`] : []
    }),
  )
}

const named = (all: TimelineEvent[], travel: number) =>
  clashesOf(all, travel)
    .map(({ first, second, kind }) => `${[first.id, second.id].toSorted().join(' ')} ${kind}`)
    .toSorted()

describe('clashes', () => {
  test('are those that comparing every pair finds', () => {
    fc.assert(
      fc.property(events, fc.constantFrom(0, 15, 30, 90), (all, travel) => {
        expect(named(all, travel)).toEqual(naive(all, travel).toSorted())
      }),
    )
  })

  test('do not hang on the order the sources answer in', () => {
    fc.assert(
      fc.property(events, (all) => {
        expect(named(all.toReversed(), 30)).toEqual(named(all, 30))
      }),
    )
  })

  test('tell the minutes there are, and belong to both events', () => {
    const all = [
      eventOf('a', { start: at(0), end: at(20), place: { hsaId: 'A', name: 'A' } }),
      eventOf('b', { start: at(40), end: at(60), place: { hsaId: 'B', name: 'B' } }),
    ]
    const [clash] = clashesOf(all, 30)
    expect(clash).toMatchObject({ kind: 'travel', minutes: 20 })
    const byEvent = clashesByEvent(clashesOf(all, 30))
    expect([byEvent.get('a'), byEvent.get('b')]).toEqual([[clash], [clash]])
    expect(clashesOf(all, 20)).toEqual([])
  })

  test('one visit that two sources tell of is no clash with itself, but two places at one time are', () => {
    const visit = (id: string, more: object) => eventOf(id, { start: at(0), end: at(20), ...more })
    const at1 = { place: { name: 'Rehab', address: 'Parkgatan 4' } }
    const home = { atHome: true }
    const kinds = (...all: object[]) =>
      clashesOf(
        all.map((one, index) => visit(`e${index}`, one)),
        30,
      ).map(({ kind }) => kind)
    expect(kinds(at1, at1)).toEqual([])
    expect(kinds(home, home)).toEqual([])
    expect(kinds(at1, home)).toEqual(['overlap'])
    expect(kinds(at1, { place: { name: 'Rehab', address: 'Hamngatan 12' } })).toEqual(['overlap'])
    // Where it is not said, it cannot be known to be the same.
    expect(kinds({}, {})).toEqual(['overlap'])
  })

  test('the way is between two places that are known and not the same, and a talk has none', () => {
    const after = (minutes: number, more: object) => eventOf('b', { start: at(20 + minutes), ...more })
    const first = eventOf('a', { start: at(0), end: at(20), place: { name: 'Rehab' } })
    const kinds = (minutes: number, more: object) =>
      clashesOf([first, after(minutes, more)], 30).map(({ kind }) => kind)
    expect(kinds(29, { atHome: true })).toEqual(['travel'])
    expect(kinds(30, { atHome: true })).toEqual([])
    expect(kinds(10, { place: { name: 'Rehab' } })).toEqual([])
    expect(kinds(10, { place: { name: 'Rehab', address: 'Parkgatan 4' } })).toEqual(['travel'])
    expect(kinds(10, { remote: 'phone', place: { name: 'Ögon' } })).toEqual([])
    expect(kinds(10, {})).toEqual([])
    // Two points in time are the same only when they are one.
    expect(kinds(0, { place: { name: 'Rehab' } })).toEqual([])
  })

  test('leave out what has only a date', () => {
    expect(clashesOf([eventOf('a', { start: '2026-12-02' }), eventOf('b', { start: at(0) })], 90)).toEqual([])
  })
})
