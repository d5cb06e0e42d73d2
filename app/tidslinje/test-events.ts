import type { TimelineEvent } from './contract.ts'

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
    source: {
      documentId: id,
      sourceSystemHSAId: 'TSTDEF-1',
      careGiver: { hsaId: 'TSTDEF-2', name: 'Region Storstaden', principal: 'region' },
      legalDomain: 'HSL',
      recordedBy: 'system',
    },
    alsoFrom: [],
    ...more,
  }
}
