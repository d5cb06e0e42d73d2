import { plusDays } from './days.ts'

/*
 * Swedish holidays (lagen 1989:253) and the three eves that semesterlagen holds equal to Sundays. They follow from
 * the date of Easter and the calendar alone; a library of the world's holidays weighs more than the whole portal.
 */
const fixed = new Set(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'])
const fromEaster = new Set([-2, 0, 1, 39, 49])

/** True for a Swedish day (`2026-12-24`) on which most places keep Sunday's hours, whatever the weekday. */
export function isHoliday(day: string): boolean {
  if (fixed.has(day.slice(5))) return true
  const easter = easterOf(Number(day.slice(0, 4)))
  if ([...fromEaster].some((days) => plusDays(easter, days) === day)) return true
  return (
    isFirstOnOrAfter(day, 5, '06-19') ||
    isFirstOnOrAfter(day, 6, '06-20') ||
    isFirstOnOrAfter(day, 6, '10-31')
  )
}

/** True for the first of a weekday (0 is Sunday) on or after a day of the year: midsommar and alla helgons dag. */
function isFirstOnOrAfter(day: string, weekDay: number, from: string): boolean {
  const first = `${day.slice(0, 4)}-${from}`
  return new Date(`${day}T00:00:00Z`).getUTCDay() === weekDay && day >= first && day < plusDays(first, 7)
}

/** Easter Sunday of a year (Gregorian, by the method of Meeus, Jones and Butcher). */
function easterOf(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return [String(year).padStart(4, '0'), month, day].map((part) => String(part).padStart(2, '0')).join('-')
}
