import fc from 'fast-check'
import { expect, test } from 'vitest'
import { possibleReplies } from '../handelse/possible-replies.ts'
import { eventOf } from '../test-events.ts'
import { canChange } from './can-change.ts'

const events = fc
  .record({
    kind: fc.constantFrom('booking', 'care-contact', 'request', 'plan-activity', 'follow-up'),
    cancelBookingAllowed: fc.boolean(),
    rebookingAllowed: fc.boolean(),
    messageAllowed: fc.boolean(),
    isInvitation: fc.boolean(),
    atHome: fc.boolean(),
    links: fc.constantFrom({}, { rebook: 'https://tider.regionstorstaden.example/' }),
  })
  .map((more) => eventOf('e', { start: '2026-12-02T10:00:00+01:00', ...more }))

test('what leads to the page of the event leads to something that can be done there', () => {
  fc.assert(
    fc.property(events, (event) => {
      const { replies, rebook, byPhone } = possibleReplies(event, 'coming')
      const some = replies.length > 0 || rebook !== undefined || byPhone
      expect(canChange(event) && !some).toBe(false)
    }),
    { numRuns: 500 },
  )
})
