import { expect, test } from 'vitest'
import { regionStorstaden } from '../catalogue/region-storstaden.ts'
import { replyTo } from './replies.ts'

const now = new Date('2026-11-23T07:15:00Z')
let worlds = 0
const ask = (more: object, reply: Parameters<typeof replyTo>[1]) => {
  worlds += 1
  const booking = {
    subject_of_care: '193803122385',
    bookingId: 'b-1',
    startTimeInclusive: '2026-12-24T10:00:00+01:00',
    cancel_booking_allowed: true,
    ...more,
  }
  const worldKey = `replies-${worlds}`
  return replyTo({ producer: regionStorstaden, booking: booking as never, worldKey, now }, reply).outcome
}

test.each([
  ['a code of ours', { careTypeID: 'hembesok' }],
  ['words of the source', { careTypeID: '7', careTypeName: 'Hembesök' }],
  ['words of the time', { careTypeID: '7', timeTypeName: 'Hembesök av arbetsterapeut' }],
])('a visit at home, by %s, is declined, and any other is cancelled', (_, more) => {
  expect(ask(more, 'no-help-needed')).toBe('done')
  expect(ask(more, 'cannot-come')).toBe('done')
  expect(ask(more, 'cancel')).toBe('not-possible')
  const visit = { careTypeID: '1', careTypeName: 'Besök' }
  expect(ask(visit, 'cancel')).toBe('done')
  expect(ask(visit, 'no-help-needed')).toBe('not-possible')
  expect(ask(visit, 'cannot-come')).toBe('not-possible')
})

test('an invitation is answered with yes, also late, and another time is asked for in time', () => {
  const invitation = { cancel_booking_allowed: false, isInvitation: true }
  expect(ask(invitation, 'coming')).toBe('done')
  expect(ask(invitation, 'other-time')).toBe('done')
  const soon = { ...invitation, startTimeInclusive: '2026-11-23T09:00:00+01:00' }
  expect(ask(soon, 'coming')).toBe('done')
  expect(ask(soon, 'other-time')).toBe('too-late')
  expect(ask({}, 'coming')).toBe('not-possible')
  expect(ask({}, 'other-time')).toBe('not-possible')
  expect(ask({ careTypeID: 'hembesok' }, 'other-time')).toBe('done')
})

test('what its source does not let be called off is not', () => {
  expect(ask({ cancel_booking_allowed: false }, 'cancel')).toBe('not-possible')
  expect(ask({ cancel_booking_allowed: false, isInvitation: true }, 'cannot-come')).toBe('done')
  expect(ask({ bookingId: undefined }, 'cancel')).toBe('not-possible')
})
