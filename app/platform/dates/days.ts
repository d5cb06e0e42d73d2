/*
 * Calendar days as text, `2026-11-24`: arithmetic of the calendar alone, without hours or zones. From year 0001
 * to 9999; what would fall outside stays at the edge.
 */
const dayMs = 86_400_000
const first = '0001-01-01'
const last = '9999-12-31'

/** The day `count` days after (or before, when negative). */
export function plusDays(day: string, count: number): string {
  return textOf(midnight(day) + count * dayMs)
}

/** The same day `count` months later, or the last day of that month when it is shorter. */
export function plusMonths(day: string, count: number): string {
  const [year, month, date] = numbers(day)
  const begin = utc(year, month - 1 + count, 1)
  const end = utc(year, month + count, 0)
  return textOf(Math.min(begin + (date - 1) * dayMs, end))
}

/** The seven days, Monday first, of the week that `day` is in. */
export function weekDays(day: string): string[] {
  const monday = plusDays(day, -((new Date(midnight(day)).getUTCDay() + 6) % 7))
  return [0, 1, 2, 3, 4, 5, 6].map((count) => plusDays(monday, count))
}

/** The weeks, Monday first, that hold the month of `day`, with the days of other months that fill them. */
export function monthWeeks(day: string): string[][] {
  const [year, month] = numbers(day)
  const end = textOf(utc(year, month, 0))
  const weeks: string[][] = []
  let week = weekDays(`${day.slice(0, 7)}-01`)
  while ((week[0] ?? last) <= end && weeks.length < 6) {
    weeks.push(week)
    week = weekDays(plusDays(week[6] ?? last, 1))
  }
  return weeks
}

/** Days from one day to another; negative when the other is before. */
export function daysFromTo(from: string, to: string): number {
  return (midnight(to) - midnight(from)) / dayMs
}

/** True for a day that exists, written `2026-11-24`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= first && textOf(midnight(text)) === text
}

function midnight(day: string): number {
  const [year, month, date] = numbers(day)
  return utc(year, month - 1, date)
}

/** Date.UTC takes the years 0–99 for 1900–1999. */
function utc(year: number, month: number, date: number): number {
  const made = new Date(0)
  made.setUTCFullYear(year, month, date)
  return made.getTime()
}

function textOf(time: number): string {
  if (time <= utc(1, 0, 1)) return first
  return time >= utc(9999, 11, 31) ? last : new Date(time).toISOString().slice(0, 10)
}

function numbers(day: string): [number, number, number] {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}
