import { grouped } from '#platform/lists/grouped.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { clockOf, isDateOnly, toDate, weekOf } from '#platform/dates/dates.ts'
import { standingOf, type TimedEvent } from '../event-state.ts'
import { type Row, rowsOf, startOf } from '../timeline.ts'

/** The same help at the same hour on several days: told in one line. */
export type Folded = {
  events: [TimedEvent, ...TimedEvent[]]
  /** `undefined`: on some days alone. */
  days: 'everyDay' | 'everyWeekday' | undefined
}

export type NearDays = {
  today: TimedEvent[]
  folded: Folded[]
  rest: TimedEvent[]
  /** After this week, soonest first. */
  later: TimedEvent[]
}

/** True for what may be this week. */
const isNear = (event: TimedEvent, now: Date) => startOf(event) - now.getTime() <= 8 * 86_400_000

/** Of what is coming, soonest first, that which may be this week. */
export function nearOf(coming: readonly TimedEvent[], now: Date): readonly TimedEvent[] {
  const far = coming.findIndex((event) => !isNear(event, now))
  return far < 0 ? coming : coming.slice(0, far)
}

/**
 * What is coming, soonest first, by how near it is in Sweden at `now`: today, the rest of the week, later. Each event is in one of
 * them, `folded` or by itself.
 */
export function nearDays(coming: readonly TimedEvent[], now: Date): NearDays {
  const today = dayOf(now)
  const left = weekOf(now)
    .map(dayOf)
    .filter((day) => day > today)
  const end = left.at(-1) ?? today
  const parts: { today: TimedEvent[]; week: TimedEvent[]; later: TimedEvent[] } = {
    today: [],
    week: [],
    later: [],
  }
  for (const event of coming) {
    // Cheaper to see, for most events, than which day they are on.
    const day = isNear(event, now) ? dayOf(toDate(event.start)) : '9'
    parts[day <= today ? 'today' : day <= end ? 'week' : 'later'].push(event)
  }
  const folded = [...grouped(rowsOf(parts.week).flatMap(hoursOf), ({ key }) => key).values()].flatMap(
    ([first, ...again]): Folded[] => {
      if (!first || again.length === 0) return []
      const events: Folded['events'] = [first.event, ...again.map(({ event }) => event)]
      return [{ events, days: daysIn(events, left) }]
    },
  )
  const inFold = new Set(folded.flatMap(({ events }) => events))
  return {
    today: parts.today,
    folded,
    rest: parts.week.filter((event) => !inFold.has(event)),
    later: parts.later,
  }
}

/** The events of a row by their hour. What has none, or is not just as it was booked, is always told by itself. */
function hoursOf({ event, again }: Row, row: number): { key: string; event: TimedEvent }[] {
  return [event, ...again]
    .filter((one) => !isDateOnly(one.start) && standingOf(one) === 'stands' && !one.isInvitation)
    .map((one) => ({ key: `${row} ${clockOf(toDate(one.start))}`, event: one }))
}

function daysIn(events: readonly TimedEvent[], left: readonly string[]): Folded['days'] {
  const days = [...new Set(events.map(({ start }) => dayOf(toDate(start))))].join()
  if (left.length > 1 && days === left.join()) return 'everyDay'
  return left.length > 3 && days === left.slice(0, -2).join() ? 'everyWeekday' : undefined
}
