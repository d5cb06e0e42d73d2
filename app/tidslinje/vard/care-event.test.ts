import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testSource } from '#platform/answer/test-source.ts'
import { matchesWithNotes } from '../find.ts'
import { eventOf } from '../test-events.ts'
import { joinedCare, withCare } from './care-event.ts'
import { type CareEventTold, careEventKinds } from './contract.ts'

const day = fc.option(
  fc.integer({ min: 1, max: 28 }).map((one) => `2026-11-${String(one).padStart(2, '0')}`),
  { nil: undefined },
)
const care = fc
  .array(
    fc.record({
      id: fc.integer({ min: 0, max: 15 }),
      kind: fc.constantFrom(...careEventKinds),
      start: day,
      visit: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
    }),
    { maxLength: 20 },
  )
  .map((all) =>
    all.map(({ id, kind, start, visit }): CareEventTold => ({
      id: `c${id}`,
      kind,
      ...(start && { start }),
      page: `c${id}`,
      ...(visit !== undefined && { visit: `v${visit}` }),
      source: testSource(`c${id}`),
      alsoFrom: [],
    })),
  )
const visits = fc
  .uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 8 })
  .map((ids) => ids.map((id) => eventOf(`v${id}`, { start: '2026-11-10T10:00:00+01:00' })))

test('each event of care stands by itself or with its visit, and never both', () => {
  fc.assert(
    fc.property(visits, care, (events, told) => {
      const { alone, notesOf } = joinedCare(events, told)
      const joined = [...notesOf.values()].flat()
      const ids = [...alone, ...joined].map(({ id }) => id)
      expect(ids.toSorted()).toEqual([...new Set(told.map(({ id }) => id))].toSorted())
      const known = new Set(events.map(({ id }) => id))
      for (const { visit } of alone) expect(visit !== undefined && known.has(visit)).toBe(false)
      for (const [visit, notes] of notesOf) {
        expect(known).toContain(visit)
        for (const note of notes) expect(note.visit).toBe(visit)
      }
    }),
  )
})

test('they stand among what has been, latest first, and what has no time last', () => {
  fc.assert(
    fc.property(visits, care, (past, told) => {
      const { alone } = joinedCare([], told)
      const all = withCare(past, alone)
      expect(all).toHaveLength(past.length + alone.length)
      expect(new Set(all)).toEqual(new Set([...past, ...alone]))
      const days = all.map(({ start = '' }) => start.slice(0, 10))
      expect(days).toEqual(days.toSorted().toReversed())
    }),
  )
})

test('a note that is told with its visit is found by the filter for notes, under the rest of the filter', () => {
  const visit = eventOf('v1', { start: '2026-11-10T10:00:00+01:00' })
  const notesOf = new Map([['v1', []]])
  const found = (more: object, notes = notesOf) =>
    matchesWithNotes(visit, { kinds: ['anteckning'], sources: [], ...more }, notes)
  expect(found({})).toBe(true)
  expect(found({}, new Map())).toBe(false)
  expect(found({ from: '2026-11-11' })).toBe(false)
  expect(found({ kinds: ['prov'] })).toBe(false)
})
