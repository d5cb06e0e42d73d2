import { describe, expect, test } from 'vitest'
import { eventOf } from '../test-events.ts'
import { possibleReplies } from './possible-replies.ts'

const start = '2026-12-01T10:00:00+01:00'
const links = { rebook: 'https://x.example/byt', message: 'https://x.example/skriv' }

describe('what can be done follows the flags of the contract', () => {
  test.each([
    ['a visit that may be called off', { cancelBookingAllowed: true }, ['cancel']],
    [
      'a visit at home',
      { cancelBookingAllowed: true, atHome: true },
      ['other-time', 'cannot-come', 'no-help-needed'],
    ],
    ['an invitation', { isInvitation: true }, ['coming', 'other-time', 'cannot-come']],
    [
      'an invitation that may be called off',
      { isInvitation: true, cancelBookingAllowed: true },
      ['coming', 'other-time', 'cancel'],
    ],
    ['an invitation home', { isInvitation: true, atHome: true }, ['coming', 'other-time', 'cannot-come']],
    [
      'an invitation that has been said yes to',
      { isInvitation: true, answered: { reply: 'coming' as const, undoable: true, own: true } },
      ['other-time', 'cannot-come'],
    ],
    ['a time that allows nothing', {}, []],
  ])('%s', (_name, flags, replies) => {
    expect(possibleReplies(eventOf('e', { start, ...flags }), 'coming').replies).toEqual(replies)
  })

  test('an invitation without a time is said yes to here, and all else of it by phone', () => {
    const possible = possibleReplies(eventOf('e', { isInvitation: true }), 'undated')
    expect(possible).toMatchObject({ replies: ['coming'], byPhone: true, readOnly: false })
  })

  test.each(['past', 'ongoing', 'off'] as const)('nothing once it is %s', (state) => {
    const event = eventOf('e', { start, cancelBookingAllowed: true, messageAllowed: true, links })
    expect(possibleReplies(event, state)).toMatchObject({ replies: [], message: undefined, readOnly: false })
  })

  test('a link is only a way where its flag allows it, and a flag without a link means the phone', () => {
    const none = possibleReplies(eventOf('e', { start, links }), 'coming')
    expect(none).toMatchObject({ rebook: undefined, message: undefined, byPhone: false, readOnly: true })
    const linked = possibleReplies(eventOf('e', { start, links, rebookingAllowed: true }), 'coming')
    expect(linked).toMatchObject({ rebook: links.rebook, message: undefined, readOnly: false })
    const unlinked = possibleReplies(eventOf('e', { start, rebookingAllowed: true }), 'coming')
    expect(unlinked).toMatchObject({ byPhone: true, readOnly: false })
  })

  test('what is not a booked time can only be read', () => {
    const event = eventOf('e', { start, kind: 'plan-activity', cancelBookingAllowed: true })
    expect(possibleReplies(event, 'coming')).toMatchObject({ replies: [], readOnly: true })
  })
})
