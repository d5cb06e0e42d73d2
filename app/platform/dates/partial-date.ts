import type { Language } from '#platform/i18n/language.ts'
import { formatDate, formatTime, toDate } from './dates.ts'

/** A time in words, as far as it is known: `24 november 2026 10.20`, `24 november 2026`, `mars 2027` or `2027`. */
export function formatPartial(value: string, language: Language): string {
  if (value.length === 4) return value
  const date = toDate(value)
  const day = formatDate(date, value.length === 7 ? 'month' : 'date', language)
  return value.includes('T') ? `${day} ${formatTime(date, language)}` : day
}
