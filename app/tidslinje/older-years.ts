import type { Window } from './windows.ts'

/** Events that begin in a Swedish month, `2026-11`. */
export type MonthCount = { month: string; count: number }

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
      const next = `${String(Number(year) + 1).padStart(4, '0')}-01-01`
      return { year, count, window: { from: `${year}-01-01`, to: next < current.from ? next : current.from } }
    })
}
