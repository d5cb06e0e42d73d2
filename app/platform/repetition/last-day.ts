import { dayOf } from '#platform/dates/day-of.ts'
import { isDay } from '#platform/dates/days.ts'

/** The last day that a rule names (UNTIL), of any rule that does, also one that cannot be read whole. */
export function lastDayIn(text: string): string | undefined {
  const found = /(?:^|[;:])\s*UNTIL=(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?\s*(?:;|$)/i.exec(text)
  if (!found) return undefined
  const [, year, month, date, hour, minute, second, zone] = found
  const day = `${year}-${month}-${date}`
  if (!isDay(day)) return undefined
  if (hour === undefined) return day
  const time = new Date(`${day}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(time.getTime())) return undefined
  // What is given in UTC may be another day in Sweden.
  return zone ? dayOf(time) : day
}
