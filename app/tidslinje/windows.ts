import { dayOf } from '#platform/dates/day-of.ts'

/** What to ask for: Swedish days, `from` inclusive, `to` exclusive. Without `to`: all that is coming too. */
export type Window = { from: string; to?: string }

/** Events that begin in a Swedish month, `2026-11`. */
export type MonthCount = { month: string; count: number }

/** Months back that are asked for at once; what is older is fetched by year when somebody wants it. */
const monthsBack = 3

/** From the first day of the month three months back, and all that is coming. */
export function currentWindow(now: Date): Window {
  const [year, month] = dayOf(now).split('-')
  const months = Number(year) * 12 + Number(month) - 1 - monthsBack
  return { from: `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}-01` }
}

/** A year that has events older than the current window, the window to ask for, and how many there are. */
export type OlderYear = { year: string; window: Window; count: number }

/**
 * The years with events from before `current`, latest first. The year that the current window begins in counts
 * with its earlier months. Years without events are left out: a record with a wrong year shall not make the
 * portal ask for every century between.
 */
export function olderYears(months: MonthCount[], current: Window): OlderYear[] {
  const counts = new Map<string, number>()
  for (const { month, count } of months) {
    if (`${month}-01` >= current.from) continue
    const year = month.slice(0, 4)
    counts.set(year, (counts.get(year) ?? 0) + count)
  }
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, count]) => {
      const next = `${pad(Number(year) + 1, 4)}-01-01`
      return { year, count, window: { from: `${year}-01-01`, to: next < current.from ? next : current.from } }
    })
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
