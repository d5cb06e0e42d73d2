import { toDate } from '#platform/dates/dates.ts'
import type { EventFacts, TimelineEvent } from '../contract.ts'
import type { CareEventTold } from './contract.ts'

/** An event of care, with what every event of a list has. */
export type CareEvent = EventFacts & Pick<CareEventTold, 'kind' | 'page' | 'visit'>

/** An event as it stands in the list and the calendar of the timeline. */
export type ListedEvent = TimelineEvent | CareEvent

/** True for what has a page in another area. */
export const isOfCare = (event: ListedEvent): event is CareEvent => 'page' in event

/** An event of care has been, so nothing can be answered it. */
const plain = {
  atHome: false,
  isInvitation: false,
  cancelBookingAllowed: false,
  rebookingAllowed: false,
  messageAllowed: false,
  links: {},
  belongsTo: [],
}

/** Each made once, since what is told of an event is kept by it. */
const made = new WeakMap<CareEventTold, CareEvent>()

function listed(told: CareEventTold): CareEvent {
  const event = made.get(told) ?? { ...plain, ...told }
  made.set(told, event)
  return event
}

export type JoinedCare = {
  /** Those that stand by themselves, in the order given. */
  alone: CareEvent[]
  /** Notes by the id of the event that they are from. */
  notesOf: Map<string, CareEvent[]>
}

/**
 * A note is told with the event that it is from, where that is among these; else it stands by itself. No event is lost, and none is
 * told twice.
 */
export function joinedCare(events: readonly { id: string }[], care: readonly CareEventTold[]): JoinedCare {
  const ids = new Set(events.map(({ id }) => id))
  const alone: CareEvent[] = []
  const notesOf: JoinedCare['notesOf'] = new Map()
  for (const told of new Map(care.map((one) => [one.id, one])).values()) {
    const event = listed(told)
    const { visit } = event
    if (visit === undefined || !ids.has(visit)) alone.push(event)
    else notesOf.set(visit, [...(notesOf.get(visit) ?? []), event])
  }
  return { alone, notesOf }
}

/**
 * Events that have been, with those of care among them, latest first; what has no time comes last. Of two at one time the order is
 * that of their ids.
 */
export function withCare(past: readonly ListedEvent[], care: readonly CareEvent[]): ListedEvent[] {
  if (care.length === 0) return [...past]
  return [...past, ...care]
    .map((event) => ({ event, at: event.start === undefined ? -Infinity : toDate(event.start).getTime() }))
    .toSorted((a, b) => b.at - a.at || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event)
}
