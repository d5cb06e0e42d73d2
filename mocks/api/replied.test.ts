import { describe, expect, test } from 'vitest'
import { eventOf } from '../../app/tidslinje/test-events.ts'
import type { KeptReply } from '../platform/event-replies.ts'
import { withReplies } from './replied.ts'

const start = '2026-11-24T10:20:00+01:00'
const booked = eventOf('booked', {
  start,
  atHome: true,
  belongsTo: [{ kind: 'plan', id: 'p', title: 'Hemlig' }],
})
const kept = (more: Partial<KeptReply> = {}) =>
  new Map([
    [
      'booked',
      {
        reply: 'cancel',
        undoable: true,
        by: { id: 'birgitta' },
        asBooked: booked,
        joined: 'planned',
        ...more,
      },
    ] as const,
  ])
const contact = (id: string, code: string) => eventOf(id, { kind: 'care-contact', start, status: { code } })

describe('what was called off', () => {
  test('stands also when its source tells no more of it, and the contact it was planned as is no visit to come', () => {
    const events = withReplies([contact('planned', '53631000052103')], { kept: kept() })
    expect(events.map(({ id, answered }) => [id, answered?.reply])).toEqual([['booked', 'cancel']])
  })

  test('takes no other visit at the unit and time with it, nor one that has taken place', () => {
    const others = [contact('other', '53631000052103'), contact('planned', '53671000052101')]
    expect(withReplies(others, { kept: kept() }).map(({ id }) => id)).toEqual(['other', 'planned', 'booked'])
  })

  test('is told as a part of no more than the one who reads may know', () => {
    for (const events of [[eventOf('booked', { kind: 'care-contact', start })], []])
      expect(withReplies(events, { kept: kept() }).map(({ belongsTo }) => belongsTo)).toEqual([[]])
  })

  test('is no answer to a new time of the same record', () => {
    const moved = eventOf('booked', { start: '2026-12-01T10:20:00+01:00' })
    expect(withReplies([moved], { kept: kept() })).toEqual([moved])
  })

  test('is told without the name of one whose name may not be told', () => {
    const [event] = withReplies([], { kept: kept(), actor: undefined })
    expect(event?.answered).toEqual({ reply: 'cancel', undoable: true, own: true })
  })
})
