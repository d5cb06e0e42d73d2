import { expect, test } from 'vitest'
import { stateOf } from './event-state.ts'
import { eventOf } from './test-events.ts'
import { nextEvent, timelineOf } from './timeline.ts'

const now = new Date('2026-11-23T08:15:00+01:00')

test.each([
  ['coming', { start: '2026-11-23T08:16:00+01:00' }],
  ['ongoing', { start: '2026-11-23T08:00:00+01:00', end: '2026-11-23T08:30:00+01:00' }],
  ['past', { start: '2026-11-23T08:00:00+01:00' }],
  ['past', { start: '2026-11-23T08:00:00+01:00', end: '2026-11-23T07:00:00+01:00' }],
  ['coming', { start: '2026-11-23' }],
  ['past', { start: '2026-11-22' }],
  ['undated', {}],
  ['cancelled', { start: '2026-11-24T08:00:00+01:00', status: { code: '53641000052109' } }],
  ['cancelled', { start: '2026-11-20T08:00:00+01:00', status: { code: '53661000052105' } }],
  ['coming', { start: '2026-11-24T08:00:00+01:00', status: { code: '999' } }],
])('%s: %j', (state, more) => {
  expect(stateOf(eventOf('e', more), now)).toBe(state)
})

test('what is called off keeps its place in time, but is never the next thing to get ready for', () => {
  const off = eventOf('off', { start: '2026-11-24T08:00:00+01:00', status: { code: '53641000052109' } })
  const next = eventOf('next', { start: '2026-11-25T08:00:00+01:00' })
  const { coming } = timelineOf([next, off], now)
  expect(coming.map(({ id }) => id)).toEqual(['off', 'next'])
  expect(nextEvent(coming, now)?.id).toBe('next')
})
