import { dayOf, daysBetween, isDateOnly, toDate } from '../platform/dates/dates.ts'
import type { TimelineEvent } from './contract.ts'

/** An event that has a time. */
export type TimedEvent = TimelineEvent & { start: string }

export type Timeline = {
  /** Not over yet, soonest first. */
  coming: TimedEvent[]
  /** Over, latest first. */
  past: TimedEvent[]
  /** Without a time so far, in the order of the sources. */
  undated: TimelineEvent[]
}

/**
 * Parts events by `now` (an instant). An event is coming until it has ended; one without an end, until it has
 * begun; one with only a date, until that Swedish day is over. No event is lost, none is in two parts.
 */
export function timelineOf(events: TimelineEvent[], now: Date): Timeline {
  const timed = events.filter(hasStart)
  const coming = timed.filter((event) => !isOver(event, now)).toSorted(byStart)
  return {
    coming,
    past: timed.filter((event) => isOver(event, now)).toSorted((a, b) => byStart(b, a)),
    undated: events.filter((event) => !hasStart(event)),
  }
}

/** True while the event goes on. */
export function isOngoing(event: TimedEvent, now: Date): boolean {
  return !isDateOnly(event.start) && toDate(event.start) <= now && !isOver(event, now)
}

/**
 * The event that most needs to be seen: the first the person has to be ready for. Those who get help at home
 * several times a day would else never see the visit to prepare for, so within two weeks a visit elsewhere
 * goes before one at home.
 */
export function nextEvent(coming: TimedEvent[], now: Date): TimedEvent | undefined {
  const active = coming.filter((event) => event.kind === 'booking' && !isOngoing(event, now))
  const away = active.find((event) => !event.atHome && daysBetween(now, toDate(event.start)) <= 14)
  return away ?? active[0]
}

export type Row = {
  event: TimedEvent
  /** Later times within the same days with the same title and source. */
  again: TimedEvent[]
}

/** Rows of events; the same help that comes again and again becomes one row. Order of first appearance. */
export function rowsOf(events: TimedEvent[]): Row[] {
  const rows = new Map<string, Row>()
  for (const event of events) {
    const key = JSON.stringify([event.title, event.source.careUnit?.hsaId ?? event.source.careGiver.hsaId])
    const row = rows.get(key)
    if (row) row.again.push(event)
    else rows.set(key, { event, again: [] })
  }
  return [...rows.values()]
}

/** Events of each Swedish day, in the order given: `2026-11-24` → events. */
export function byDay(events: TimedEvent[]): Map<string, TimedEvent[]> {
  return Map.groupBy(events, (event) => dayOf(toDate(event.start)))
}

function hasStart(event: TimelineEvent): event is TimedEvent {
  return event.start !== undefined
}

function isOver(event: TimedEvent, now: Date): boolean {
  if (isDateOnly(event.start)) return dayOf(toDate(event.end ?? event.start)) < dayOf(now)
  const start = toDate(event.start)
  const end = event.end ? toDate(event.end) : start
  return (end < start ? start : end) <= now
}

function byStart(a: TimedEvent, b: TimedEvent): number {
  return toDate(a.start).getTime() - toDate(b.start).getTime() || a.id.localeCompare(b.id)
}
