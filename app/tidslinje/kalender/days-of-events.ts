import { dayOf } from '#platform/dates/day-of.ts'
import { isDateOnly, toDate } from '#platform/dates/dates.ts'
import { plusDays } from '#platform/dates/days.ts'
import type { ListedEvent } from '../vard/care-event.ts'

/**
 * The events of each Swedish day from `first` to `last` (both inclusive), earliest first. An event of several
 * days stands on each; one that ends at midnight does not stand on the day that begins then.
 */
export function eventsByDay(events: ListedEvent[], first: string, last: string): Map<string, ListedEvent[]> {
  const days = new Map<string, ListedEvent[]>()
  for (const event of events) {
    if (!event.start) continue
    const begins = dayOf(toDate(event.start))
    const ends = lastDay(event.end, begins)
    if (begins > last || ends < first) continue
    for (let day = begins < first ? first : begins; day <= ends && day <= last; day = plusDays(day, 1)) {
      const known = days.get(day)
      if (known) known.push(event)
      else days.set(day, [event])
      if (day === last) break
    }
  }
  for (const ofDay of days.values()) ofDay.sort((a, b) => timeOf(a) - timeOf(b))
  return days
}

/** The last day of what begins on `begins`: what ends at midnight does not stand on the day that begins then. */
export function lastDay(end: string | undefined, begins: string): string {
  if (!end) return begins
  const instant = toDate(end)
  const day = dayOf(isDateOnly(end) ? instant : new Date(instant.getTime() - 1))
  return day < begins ? begins : day
}

function timeOf({ start = '' }: ListedEvent): number {
  return isDateOnly(start) ? Date.parse(start) : toDate(start).getTime()
}
