import { dayOf } from '#platform/dates/day-of.ts'
import { isDateOnly, toDate } from '#platform/dates/dates.ts'
import type { EventFacts, TimelineEvent } from './contract.ts'

/** An event that has a time. */
export type TimedEvent = TimelineEvent & { start: string }

/**
 * What an event is now, whenever it is. The one rule: every place where an event can be met asks it.
 * - `stands`: nothing says otherwise · `moved`: it stands, at another time than before
 * - `accepted`, `time-asked`: it stands, and the person, or an ombud, has said yes to it or asked for another time
 * - `cancelled`, `declined`, `cannot-come`, `not-home`: the person, or an ombud, has answered so, and the source said yes
 * - `called-off`: its source says that it is off, not who called it off
 * - `interrupted`: it had begun, and was broken off · `paused`, `done`: a part of a plan that waits, or is ready
 */
export type Standing =
  | 'stands'
  | 'moved'
  | 'accepted'
  | 'time-asked'
  | 'cancelled'
  | 'declined'
  | 'cannot-come'
  | 'not-home'
  | 'called-off'
  | 'interrupted'
  | 'paused'
  | 'done'

/** Where an event is in time; `off` when nobody is to expect it. */
export type EventState = 'coming' | 'ongoing' | 'past' | 'off' | 'undated'

/**
 * Codes of what does not take place as planned: careContactStatus (SNOMED CT SE) inställd and avbruten, and the status of a
 * plan's activity (FHIR R4). Makulerad, that is written by mistake, never comes this far.
 */
const byStatus: Readonly<Record<string, Standing>> = {
  '53641000052109': 'called-off',
  '53661000052105': 'interrupted',
  cancelled: 'called-off',
  stopped: 'interrupted',
  'on-hold': 'paused',
  completed: 'done',
}

const byReply = {
  coming: 'accepted',
  'other-time': 'time-asked',
  'cannot-come': 'cannot-come',
  'no-help-needed': 'declined',
  cancel: 'cancelled',
} as const

/**
 * What an event is now; see `Standing`. That it is off, by what was answered, goes before what the source says, which tells
 * less; but what its source has called off is off, whatever was answered.
 */
export function standingOf({ answered, status, movedFrom, atHome }: EventFacts): Standing {
  const said = answered && byReply[answered.reply]
  const told = byStatus[status?.code ?? '']
  if (said === 'cannot-come' && atHome) return 'not-home'
  if (said && !isStanding(said)) return said
  return told ?? said ?? (movedFrom ? 'moved' : 'stands')
}

const isStanding = (standing: Standing) => ['stands', 'moved', 'accepted', 'time-asked'].includes(standing)

/** True for what is to be expected: it is counted, got ready for, and put in calendars. */
export function isExpected(event: EventFacts): boolean {
  return isStanding(standingOf(event))
}

/** True for what was to be and is taken away: its time is struck through wherever it stands. */
export function isStruck(event: EventFacts): boolean {
  return ['cancelled', 'declined', 'cannot-come', 'not-home', 'called-off'].includes(standingOf(event))
}

/** True for a kallelse that nobody has answered. */
export const isUnanswered = ({ isInvitation, answered }: TimelineEvent): boolean => isInvitation && !answered

/** True for an event with a time. */
export function hasStart(event: TimelineEvent): event is TimedEvent {
  return event.start !== undefined
}

/**
 * Where an event is at `now` (an instant). It is coming until it begins and past when it has ended; without an
 * end, when it has begun; with only a date, when that Swedish day is over.
 */
export function stateOf(event: TimelineEvent, now: Date): EventState {
  if (!isExpected(event)) return 'off'
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
