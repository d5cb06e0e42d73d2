import { type Language, languages } from '#platform/i18n/language.ts'
import { dayOf, zone } from './day-of.ts'
import { daysFromTo, plusDays, weekDays } from './days.ts'

/*
 * Every time in the portal is Swedish time, wherever the browser is. A value is either an instant (ISO 8601
 * with offset) or a calendar date (`2026-11-24`); a date has no hour and gets none.
 */
/** True for a calendar date without time. */
export function isDateOnly(value: string): boolean {
  return value.length === 10
}

/** The Date of a value; a calendar date is taken at noon in Sweden, so that it never slips to another day. */
export function toDate(value: string): Date {
  return isDateOnly(value) ? new Date(`${value}T11:00:00Z`) : new Date(value)
}

/** Whole Swedish calendar days from `from` to `to`; negative when `to` is before. */
export function daysBetween(from: Date, to: Date): number {
  return daysFromTo(dayOf(from), dayOf(to))
}

/** The seven days, Monday first, of the Swedish week that `date` is in. Each is an instant of that day. */
export function weekOf(date: Date): Date[] {
  return weekDays(dayOf(date)).map(toDate)
}

/** Hour of the day in Sweden, 0–23. */
export function hourOf(date: Date): number {
  return Number(clockOf(date).slice(0, 2))
}

/** Clock time in Sweden of an instant, `08:05`. */
export function clockOf(date: Date): string {
  return formatter('sv', 'clock').format(date)
}

/** `10.20` in Swedish, `10:20` in English. */
export function formatTime(date: Date, language: Language): string {
  const [hour, minute] = clockOf(date).split(':')
  return `${Number(hour)}${languages[language].clockMark}${minute}`
}

/** A clock time as the contracts write it, `08:00`, for the reader: `8.00` in Swedish, `08:00` in English. */
export function formatClock(time: string, language: Language): string {
  return languages[language].clockMark === '.' ? time.replace(':', '.').replace(/^0/, '') : time
}

/** `8.00–8.30`, or only the start when there is no end that the same day can hold. */
export function formatTimeRange(start: string, end: string | undefined, language: Language): string {
  if (isDateOnly(start)) return ''
  const from = toDate(start)
  const first = formatTime(from, language)
  if (!end || isDateOnly(end)) return first
  const to = toDate(end)
  const sameDay = dayOf(from) === dayOf(to)
  return sameDay && to > from ? `${first}–${formatTime(to, language)}` : first
}

type DateStyle = 'weekday' | 'weekday-short' | 'full' | 'date' | 'month-short' | 'month' | 'day'

const styles: Record<DateStyle | 'clock', Intl.DateTimeFormatOptions> = {
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  weekday: { weekday: 'long' },
  'weekday-short': { weekday: 'short' },
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  'month-short': { month: 'short' },
  month: { month: 'long', year: 'numeric' },
  day: { day: 'numeric' },
}

/** A day in words: `tisdag 24 november`, `Tuesday 24 November`. */
export function formatDate(date: Date, style: DateStyle, language: Language): string {
  return formatter(language, style).format(date).replaceAll(',', '').replace('.', '')
}

/** Name of a weekday by its place in the week, 0 for Monday. */
export function weekdayName(index: number, style: 'weekday' | 'weekday-short', language: Language): string {
  // Any week will do: this Monday only lends its weekdays' names.
  return formatDate(toDate(plusDays('2024-01-01', index)), style, language)
}

/** `tisdag 24 november`, with the year when it is not this year. */
export function formatDay(date: Date, today: Date, language: Language): string {
  const sameYear = dayOf(date).slice(0, 4) === dayOf(today).slice(0, 4)
  return formatDate(date, 'full', language) + (sameYear ? '' : ` ${dayOf(date).slice(0, 4)}`)
}

/** `i dag`, `i morgon`, `i går`; undefined for other days. */
export function relativeDay(date: Date, today: Date, language: Language): string | undefined {
  const days = daysBetween(today, date)
  if (Math.abs(days) > 1) return undefined
  return new Intl.RelativeTimeFormat(languages[language].locale, { numeric: 'auto' }).format(days, 'day')
}

/** `i dag`, `i morgon`, `i går`, else `tisdag 24 november`. */
export const nearDay = (date: Date, today: Date, language: Language): string =>
  relativeDay(date, today, language) ?? formatDay(date, today, language)

/** First letter large, for a day word that starts a line. */
export function sentence(text: string): string {
  // What it begins with may be quoted from a source.
  return text.replace(/^\u2068?./u, (first) => first.toLocaleUpperCase('sv'))
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(language: Language, style: DateStyle | 'clock'): Intl.DateTimeFormat {
  const key = language + style
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(languages[language].locale, { ...styles[style], timeZone: zone })
  formatters.set(key, made)
  return made
}
