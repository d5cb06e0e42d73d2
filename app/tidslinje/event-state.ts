import { dayOf } from '#platform/dates/day-of.ts'
import { isDateOnly, toDate } from '#platform/dates/dates.ts'
import type { TimelineEvent } from './contract.ts'

/** An event that has a time. */
export type TimedEvent = TimelineEvent & { start: string }

export type EventState = 'coming' | 'ongoing' | 'past' | 'cancelled' | 'undated'

/**
 * careContactStatus (SNOMED CT SE) of what did not, or will not, take place: inställd and avbruten. Such events
 * are shown as what they are, in their place in time. Makulerad, that is written by mistake, never comes this far.
 */
const cancelledCodes = new Set(['53641000052109', '53661000052105'])

/** True for an event that was called off, whenever it was to be. */
export function isCancelled({ status }: TimelineEvent): boolean {
  return status?.code !== undefined && cancelledCodes.has(status.code)
}

/** True for an event with a time. */
export function hasStart(event: TimelineEvent): event is TimedEvent {
  return event.start !== undefined
}

/**
 * Where an event is at `now` (an instant). It is coming until it begins and past when it has ended; without an
 * end, when it has begun; with only a date, when that Swedish day is over.
 */
export function stateOf(event: TimelineEvent, now: Date): EventState {
  if (isCancelled(event)) return 'cancelled'
  if (!hasStart(event)) return 'undated'
  if (isOver(event, now)) return 'past'
  return isDateOnly(event.start) || toDate(event.start) > now ? 'coming' : 'ongoing'
}

/** True when the event is over, whether it took place or not. An end before the start is no end. */
export function isOver(event: TimedEvent, now: Date): boolean {
  if (isDateOnly(event.start)) return dayOf(toDate(event.end ?? event.start)) < dayOf(now)
  if (toDate(event.start) > now) return false
  return !event.end || toDate(event.end) <= now
}
