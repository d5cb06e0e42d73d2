import { dayOf } from '#platform/dates/day-of.ts'

/** What to ask for: Swedish days, `from` inclusive, `to` exclusive. Without `to`: all that is coming too. */
export type Window = { from: string; to?: string }

/** Months back that are asked for at once; what is older is fetched by year when somebody wants it. */
const monthsBack = 3

/** From the first day of the month three months back, and all that is coming. */
export function currentWindow(now: Date): Window {
  const [year, month] = dayOf(now).split('-')
  const months = Number(year) * 12 + Number(month) - 1 - monthsBack
  return { from: `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}-01` }
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
