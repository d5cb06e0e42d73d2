import { dayOf } from './day-of.ts'
import { toDate } from './dates.ts'
import { plusDays, plusMonths } from './days.ts'

/** The first Swedish day that a time can mean: of a month or a year, the first of it. */
export function firstDayOf(value: string): string {
  return value.includes('T') ? dayOf(toDate(value)) : `${value}-01-01`.slice(0, 10)
}

/** The last Swedish day that a time can mean: of a month or a year, the last of it. */
export function lastDayOf(value: string): string {
  if (value.includes('T')) return dayOf(toDate(value))
  if (value.length === 10) return value
  const month = value.length === 7 ? value : `${value}-12`
  return plusDays(plusMonths(`${month}-01`, 1), -1)
}
