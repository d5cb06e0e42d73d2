import { describe, expect, test } from 'vitest'
import { clashesOf } from './clashes.ts'
import { isExpected, isStruck, standingOf, stateOf } from './event-state.ts'
import { eventOf } from './test-events.ts'
import { nextEvent, rowsOf, timelineOf } from './timeline.ts'

const now = new Date('2026-11-23T08:15:00+01:00')

test.each([
  ['coming', { start: '2026-11-23T08:16:00+01:00' }],
  ['ongoing', { start: '2026-11-23T08:00:00+01:00', end: '2026-11-23T08:30:00+01:00' }],
  ['past', { start: '2026-11-23T08:00:00+01:00' }],
  ['past', { start: '2026-11-23T08:00:00+01:00', end: '2026-11-23T07:00:00+01:00' }],
  ['coming', { start: '2026-11-23' }],
  ['past', { start: '2026-11-22' }],
  ['undated', {}],
  ['off', { start: '2026-11-24T08:00:00+01:00', status: { code: '53641000052109' } }],
  ['off', { start: '2026-11-20T08:00:00+01:00', status: { code: '53661000052105' } }],
  ['off', { answered: { reply: 'cancel', undoable: true, own: true } }],
  ['coming', { start: '2026-11-24T08:00:00+01:00', movedFrom: '2026-11-23T08:00:00+01:00' }],
  ['coming', { start: '2026-11-24T08:00:00+01:00', status: { code: '999' } }],
] as const)('%s: %j', (state, more) => {
  expect(stateOf(eventOf('e', more), now)).toBe(state)
})

test('what is called off keeps its place in time, but is never the next thing to get ready for', () => {
  const off = eventOf('off', { start: '2026-11-24T08:00:00+01:00', status: { code: '53641000052109' } })
  const next = eventOf('next', { start: '2026-11-25T08:00:00+01:00' })
  const { coming } = timelineOf([next, off], now)
  expect(coming.map(({ id }) => id)).toEqual(['off', 'next'])
  expect(nextEvent(coming, now)?.id).toBe('next')
})

describe('what an event is now', () => {
  test.each([
    ['stands', {}, true, false],
    ['stands', { status: { code: '53631000052103' } }, true, false],
    ['stands', { kind: 'plan-activity', status: { code: 'scheduled' } }, true, false],
    ['moved', { movedFrom: '2026-11-24T08:00:00+01:00' }, true, false],
    ['cancelled', { answered: { reply: 'cancel', undoable: true, own: true } }, false, true],
    [
      'declined',
      { answered: { reply: 'no-help-needed', undoable: false, own: true }, atHome: true },
      false,
      true,
    ],
    [
      'cannot-come',
      { answered: { reply: 'cannot-come', undoable: true, own: true }, isInvitation: true },
      false,
      true,
    ],
    [
      'not-home',
      { answered: { reply: 'cannot-come', undoable: true, own: true }, atHome: true },
      false,
      true,
    ],
    ['accepted', { answered: { reply: 'coming', undoable: true, own: true } }, true, false],
    ['time-asked', { answered: { reply: 'other-time', undoable: true, own: true } }, true, false],
    [
      'called-off',
      { answered: { reply: 'coming', undoable: true, own: true }, status: { code: '53641000052109' } },
      false,
      true,
    ],
    ['called-off', { status: { code: '53641000052109' } }, false, true],
    ['called-off', { kind: 'plan-activity', status: { code: 'cancelled' } }, false, true],
    ['interrupted', { kind: 'plan-activity', status: { code: 'stopped' } }, false, false],
    ['interrupted', { status: { code: '53661000052105' } }, false, false],
    ['paused', { kind: 'plan-activity', status: { code: 'on-hold' } }, false, false],
    ['done', { kind: 'plan-activity', status: { code: 'completed' } }, false, false],
  ] as const)('%s: %j', (standing, more, expected, struck) => {
    const event = eventOf('e', { start: '2026-11-25T08:00:00+01:00', ...more })
    expect(standingOf(event)).toBe(standing)
    expect(isExpected(event)).toBe(expected)
    expect(isStruck(event)).toBe(struck)
  })

  test('what the person has answered goes before what the source says, which does not know who', () => {
    const status = { code: '53641000052109' }
    expect(
      standingOf(eventOf('e', { status, answered: { reply: 'cancel', undoable: true, own: true } })),
    ).toBe('cancelled')
  })

  test('what is off is never the next event, never a row with what stands, and clashes with nothing', () => {
    const at = { start: '2026-11-24T08:00:00+01:00', end: '2026-11-24T09:00:00+01:00' }
    const off = eventOf('off', {
      ...at,
      title: 'Omläggning',
      answered: { reply: 'cancel', undoable: true, own: true },
    })
    const stands = eventOf('stands', { ...at, title: 'Omläggning', source: off.source })
    const { coming } = timelineOf([off, stands], now)
    expect(nextEvent(coming, now)?.id).toBe('stands')
    expect(rowsOf(coming).map(({ event, again }) => [event.id, again.length])).toEqual([
      ['off', 0],
      ['stands', 0],
    ])
    expect(clashesOf(coming, 60)).toEqual([])
  })
})
