import { dayOf } from '#platform/dates/day-of.ts'
import { toDate } from '#platform/dates/dates.ts'
import { grouped } from '#platform/lists/grouped.ts'
import type { FreeTime } from './contract.ts'

/** Free times by the Swedish day they begin on, soonest first; none is left out, and none stands on two days. */
export function freeDays(times: readonly FreeTime[]): [day: string, times: FreeTime[]][] {
  const sorted = times.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start) || (a.id < b.id ? -1 : 1))
  return [...grouped(sorted, ({ start }) => dayOf(toDate(start)))]
}

/** Free times by the unit that offers them, that with the soonest first. */
export function byUnit(times: readonly FreeTime[]): FreeTime[][] {
  const sorted = times.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start))
  return [...grouped(sorted, ({ unit }) => unit.id).values()]
}
