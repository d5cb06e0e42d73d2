import type { Language } from '#platform/i18n/language.ts'
import { formatDate } from './dates.ts'
import { dayOf } from './day-of.ts'

/** `16 nov 2026`: two have room beside each other on a phone. */
export function formatShortDay(date: Date, language: Language): string {
  const [day, month] = [formatDate(date, 'day', language), formatDate(date, 'month-short', language)]
  return `${day} ${month} ${dayOf(date).slice(0, 4)}`
}
