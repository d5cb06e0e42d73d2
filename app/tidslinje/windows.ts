import { dayOf } from '#platform/dates/day-of.ts'

/** What to ask for: Swedish days, `from` inclusive, `to` exclusive. Without `to`: all that is coming too. */
export type Window = { from: string; to?: string }

/** Months back that are asked for at once; what is older is fetched by year when somebody wants it. */
const monthsBack = 3

/** From the first day of the month three months back, and all that is coming. */
export function currentWindow(now: Date): Window {
  const date = new Date(`${dayOf(now).slice(0, 7)}-01`)
  date.setUTCMonth(date.getUTCMonth() - monthsBack)
  return { from: date.toISOString().slice(0, 10) }
}
