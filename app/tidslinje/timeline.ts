import { grouped } from '#platform/lists/grouped.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { daysBetween, toDate } from '#platform/dates/dates.ts'
import type { TimelineEvent } from './contract.ts'
import { hasStart, isExpected, isOver, standingOf, stateOf, type TimedEvent } from './event-state.ts'

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
  const undated = events.filter((event) => !hasStart(event))
  // Sorted by numbers beside the events, since a lifetime of them is compared a hundred thousand times.
  const sorted = events
    .filter(hasStart)
    .map((event) => ({ event, start: startOf(event) }))
    .toSorted((a, b) => a.start - b.start || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event)
  const parts = grouped(sorted, (event) => isOver(event, now))
  return { coming: parts.get(false) ?? [], past: parts.get(true)?.toReversed() ?? [], undated }
}

/**
 * The event that most needs to be seen: the first the person has to be ready for. Those who get help at home
 * several times a day would else never see the visit to prepare for, so within two weeks a visit elsewhere
 * goes before one at home.
 */
export function nextEvent(coming: TimedEvent[], now: Date): TimedEvent | undefined {
  const away = coming.find(
    (event) => isAhead(event, now) && !event.atHome && daysBetween(now, toDate(event.start)) <= 14,
  )
  return away ?? soonestEvent(coming, now)
}

/** The first that has not begun, wherever it is. */
export const soonestEvent = (coming: TimedEvent[], now: Date): TimedEvent | undefined =>
  coming.find((event) => isAhead(event, now))

const isAhead = (event: TimedEvent, now: Date) =>
  event.kind === 'booking' && isExpected(event) && stateOf(event, now) !== 'ongoing'

export type Row = {
  event: TimedEvent
  /** Later times within the same days with the same title and source, that stand alike. */
  again: TimedEvent[]
}

/** Rows of events; the same help that comes again and again becomes one row. Order of first appearance. */
export function rowsOf(events: TimedEvent[]): Row[] {
  const rows = new Map<string, Row>()
  for (const event of events) {
    const unit = event.source.careUnit?.hsaId ?? event.source.careGiver.hsaId
    const { title, movedFrom, atHome, remote, place, answered } = event
    const told = [title, unit, atHome, remote, place?.name, movedFrom, answered?.by, answered?.own]
    const key = JSON.stringify([standingOf(event), ...told])
    const row = rows.get(key)
    if (row) row.again.push(event)
    else rows.set(key, { event, again: [] })
  }
  return [...rows.values()]
}

/** Events of each Swedish day, in the order given: `2026-11-24` → events. */
export function byDay(events: TimedEvent[]): Map<string, TimedEvent[]> {
  return grouped(events, (event) => dayOf(toDate(event.start)))
}

const times = new WeakMap<TimedEvent, number>()

/** Start of an event in ms since 1970 UTC; read once, since a long list is sorted again and again. */
export function startOf(event: TimedEvent): number {
  const known = times.get(event)
  if (known !== undefined) return known
  const time = toDate(event.start).getTime()
  times.set(event, time)
  return time
}
