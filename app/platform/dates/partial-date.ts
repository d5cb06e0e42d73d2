import type { Language } from '#platform/i18n/language.ts'
import { dayOf } from './day-of.ts'
import { formatDate, formatTime, toDate } from './dates.ts'

/** A time in words, as far as it is known: `24 november 2026 10.20`, `24 november 2026`, `mars 2027` or `2027`. */
export function formatPartial(value: string, language: Language): string {
  if (value.length === 4) return value
  const date = toDate(value)
  const day = formatDate(date, value.length === 7 ? 'month' : 'date', language)
  return value.includes('T') ? `${day} ${formatTime(date, language)}` : day
}

/** The last Swedish day that a time can mean: of a month or a year, the last of it. */
export function lastDayOf(value: string): string {
  if (value.includes('T')) return dayOf(toDate(value))
  if (value.length === 10) return value
  const month = value.length === 7 ? value : `${value}-12`
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10)
}
