import type { TimelineEvent } from './contract.ts'
import { testSource } from '#platform/answer/test-source.ts'

/** For tests: an event with what every event has. */
export function eventOf(id: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    kind: 'booking',
    title: id,
    atHome: false,
    isInvitation: false,
    cancelBookingAllowed: false,
    rebookingAllowed: false,
    messageAllowed: false,
    links: {},
    belongsTo: [],
    source: testSource(id),
    alsoFrom: [],
    ...more,
  }
}
