import { isDateOnly, toDate } from '#platform/dates/dates.ts'
import type { TimelineEvent } from './contract.ts'
import { hasStart, isExpected, type TimedEvent } from './event-state.ts'
import { startOf } from './timeline.ts'

/** Two events of which the person can hardly keep both. */
export type Clash = {
  /** The one that begins first. */
  first: TimedEvent
  second: TimedEvent
  /** They share time, or leave too little of it for the way between their places. */
  kind: 'overlap' | 'travel'
  /** Whole minutes from the end of the first to the start of the second; zero for an overlap. */
  minutes: number
}

/** Minutes that the way between two places is taken to need, until one has chosen otherwise. */
export const usualTravel = 30

type Span = { event: TimedEvent; start: number; end: number; place: string | undefined }

/**
 * Clashes among events with an hour that are not called off: those that overlap, and those at different places
 * with less than `travelMinutes` between them. An event without end is taken to end as it begins: how long it
 * lasts is not known, and a guess would cry wolf. In order of time.
 */
export function clashesOf(events: TimelineEvent[], travelMinutes: number): Clash[] {
  const spans = events
    .filter(hasStart)
    .filter((event) => !isDateOnly(event.start) && isExpected(event))
    .map(spanOf)
    .toSorted((a, b) => a.start - b.start || (a.event.id < b.event.id ? -1 : 1))
  const clashes: Clash[] = []
  let open: Span[] = []
  for (const span of spans) {
    // What ended longer ago than the way takes can clash neither with this event nor with any later one.
    open = open.filter(
      (earlier) => span.start - earlier.end < travelMinutes * 60_000 || overlaps(earlier, span),
    )
    for (const earlier of open) {
      const clash = clashOf(earlier, span, travelMinutes)
      if (clash) clashes.push(clash)
    }
    open.push(span)
  }
  return clashes
}

/** The clashes that each event is a part of, by its id. */
export function clashesByEvent(clashes: Clash[]): Map<string, Clash[]> {
  const byEvent = new Map<string, Clash[]>()
  for (const clash of clashes) {
    for (const { id } of [clash.first, clash.second]) byEvent.set(id, [...(byEvent.get(id) ?? []), clash])
  }
  return byEvent
}

/** The clash of two spans of which `first` begins no later. */
function clashOf(first: Span, second: Span, travelMinutes: number): Clash | undefined {
  if (isSameVisit(first, second)) return undefined
  const pair = { first: first.event, second: second.event }
  if (overlaps(first, second)) return { ...pair, kind: 'overlap', minutes: 0 }
  const gap = (second.start - first.end) / 60_000
  const apart = first.place !== undefined && second.place !== undefined && first.place !== second.place
  return apart && gap < travelMinutes ? { ...pair, kind: 'travel', minutes: Math.floor(gap) } : undefined
}

/** Two spans share time; two points in time only when they are the same. */
function overlaps(first: Span, second: Span): boolean {
  return first.start === second.start || first.end > second.start
}

/** Two records of one visit, told twice: same place and start. */
function isSameVisit(first: Span, second: Span): boolean {
  return first.start === second.start && first.place !== undefined && first.place === second.place
}

function spanOf(event: TimedEvent): Span {
  const start = startOf(event)
  const end = event.end && !isDateOnly(event.end) ? toDate(event.end).getTime() : start
  return { event, start, end: Math.max(start, end), place: placeOf(event) }
}

/** Where the person has to be; undefined when that does not matter or is not known. */
function placeOf(event: TimelineEvent): string | undefined {
  if (event.atHome) return 'home'
  // A talk by phone or video is wherever the person is.
  if (event.remote) return undefined
  const { hsaId, name, address } = event.place ?? {}
  return hsaId ?? (name && `${name} ${address ?? ''}`)
}
