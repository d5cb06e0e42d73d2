import { isDateOnly, toDate } from '#platform/dates/dates.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { weekDays } from '#platform/dates/days.ts'
import { grouped } from '#platform/lists/grouped.ts'
import type { Visit } from '../contract.ts'

type Period = NonNullable<Visit['planned']>

const day = 24 * 60

/** Minutes of a period; undefined when it lacks an end, ends before it begins, or is longer than a day: then nobody knows how long it was. */
export function minutesOf({ start, end }: Period = {}): number | undefined {
  if (start === undefined || end === undefined) return undefined
  const minutes = Math.round((Number(toDate(end)) - Number(toDate(start))) / 60_000)
  return minutes >= 0 && minutes <= day ? minutes : undefined
}

/** The instant that a visit is placed by: when it was to begin, else when it began. */
const timeOf = ({ planned, performed }: Visit): string | undefined =>
  planned?.start ?? performed?.start ?? planned?.end ?? performed?.end

/** The Swedish day that a visit belongs to. */
export function dayOfVisit(visit: Visit): string | undefined {
  const time = timeOf(visit)
  if (time === undefined) return undefined
  return isDateOnly(time) ? time : dayOf(toDate(time))
}

/** How much was planned and done, in minutes, and what is not told. */
export type Sum = {
  visits: number
  planned: number
  performed: number
  /** Visits that nobody has told the time done of: that is not the same as not done. */
  performedUntold: number
  /** Visits without a planned time. */
  plannedUntold: number
}

/** The sums of some visits. */
export function sumOf(visits: readonly Visit[]): Sum {
  const sum: Sum = { visits: visits.length, planned: 0, performed: 0, performedUntold: 0, plannedUntold: 0 }
  for (const { planned, performed } of visits) {
    const [before, after] = [minutesOf(planned), minutesOf(performed)]
    sum.planned += before ?? 0
    sum.performed += after ?? 0
    if (before === undefined) sum.plannedUntold += 1
    if (after === undefined) sum.performedUntold += 1
  }
  return sum
}

/** True of a visit whose time has not passed and of which nothing is told as done. */
export function isAhead({ planned, performed }: Visit, now: Date): boolean {
  const last = planned?.end ?? planned?.start
  return performed === undefined && last !== undefined && toDate(last) > now
}

/** The visits of a day, a week within a month, or a month. */
export type Day = { day: string; visits: Visit[] }
export type Week = { from: string; days: Day[]; sum: Sum }
export type Month = { month: string; weeks: Week[]; sum: Sum }

const latestFirst =
  <Item>(key: (item: Item) => string) =>
  (a: Item, b: Item) =>
    key(a) < key(b) ? 1 : -1

const byTime = (a: Visit, b: Visit) => Number(toDate(timeOf(a) ?? '')) - Number(toDate(timeOf(b) ?? ''))

/** Visits by month, week and day, the latest first; those of a day by the clock. What lies ahead and what has no day are apart. */
export function inMonths(all: readonly Visit[], now: Date) {
  const been = all.filter((one) => !isAhead(one, now))
  const dayed = been.flatMap((visit) => {
    const at = dayOfVisit(visit)
    return at === undefined ? [] : [{ at, visit }]
  })
  const days = [...grouped(dayed, ({ at }) => at)].map(([at, held]): Day => ({
    day: at,
    visits: held.map(({ visit }) => visit).toSorted(byTime),
  }))
  const months = [...grouped(days, (one) => one.day.slice(0, 7))].map(([month, ofMonth]): Month => {
    const weeks = [...grouped(ofMonth, (one) => weekDays(one.day)[0] ?? one.day)].map(
      ([from, ofWeek]): Week => ({
        from,
        days: ofWeek.toSorted(latestFirst((one) => one.day)),
        sum: sumOf(ofWeek.flatMap(({ visits }) => visits)),
      }),
    )
    return {
      month,
      weeks: weeks.toSorted(latestFirst((one) => one.from)),
      sum: sumOf(ofMonth.flatMap(({ visits }) => visits)),
    }
  })
  return {
    months: months.toSorted(latestFirst((one) => one.month)),
    undated: been.filter((one) => dayOfVisit(one) === undefined),
    ahead: all.length - been.length,
  }
}
