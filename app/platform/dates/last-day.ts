import { dayOf } from './day-of.ts'
import { toDate } from './dates.ts'

/** The last Swedish day that a time can mean: of a month or a year, the last of it. */
export function lastDayOf(value: string): string {
  if (value.includes('T')) return dayOf(toDate(value))
  if (value.length === 10) return value
  const month = value.length === 7 ? value : `${value}-12`
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10)
}
