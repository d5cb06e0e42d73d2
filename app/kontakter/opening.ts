import { dayOf } from '#platform/dates/day-of.ts'
import { clockOf } from '#platform/dates/dates.ts'
import { daysFromTo, plusDays, weekDays } from '#platform/dates/days.ts'
import { isHoliday } from '#platform/dates/holidays.ts'
import { weekDayNames } from '#platform/answer/contract.ts'
import type { Telecom } from './contract.ts'

type Hours = Telecom['hours']

/**
 * Whether somebody answers now. `until` and `opens` are Swedish: a day (`2026-11-24`) and a clock time (`08:00`,
 * `24:00` for midnight).
 * - `unsaid`: the source gives no hours, or some of no known day that may be now · `always`: day and night, the whole week
 */
export type Opening =
  | { state: 'unsaid' }
  | { state: 'always' }
  | { state: 'open'; until: Moment }
  | { state: 'closed'; opens: Moment | undefined }
export type Moment = { day: string; time: string }

/** Minutes since the midnight that began the day counted from. Wall clock: a day has 1440 of them, also in March. */
type Span = { from: number; to: number }

const dayMinutes = 1440
/** Longer than any run of closed days that a week's hours can make. */
const horizon = 21

/**
 * Reads hours of the week against `now` (an instant), by the Swedish clock. A holiday has Sunday's hours. A period
 * that ends no later than it begins goes on past midnight; one without end lasts the day out. Periods that overlap or
 * meet are one.
 */
export function openingOf(hours: Hours, now: Date): Opening {
  const today = dayOf(now)
  const spans = joined(spansAround(hours, today))
  const clock = minutesOf(clockOf(now))
  const open = spans.find(({ from, to }) => from <= clock && clock < to)
  if (!open) {
    // Hours of a day that nobody knows may be now.
    const isKnown = ({ weekDays: days }: Hours[number]) =>
      days.length > 0 && days.every((day) => weekDayNames.includes(day))
    if (spans.length === 0 || !hours.every(isKnown)) return { state: 'unsaid' }
    const next = spans.find(({ from }) => from > clock)
    return { state: 'closed', opens: next && momentOf(today, next.from, 'start') }
  }
  const endless = open.to >= horizon * dayMinutes
  return endless ? { state: 'always' } : { state: 'open', until: momentOf(today, open.to, 'end') }
}

/** The periods of yesterday, which may still go on, and of the days to come, earliest first. */
function spansAround(hours: Hours, today: string): Span[] {
  const spans: Span[] = []
  const names = namesAround(today)
  for (let offset = -1; offset < horizon; offset++) {
    const name = names[offset + 1] ?? 'Sunday'
    for (const { weekDays: days, start, end } of hours) {
      if (!days.includes(name)) continue
      const [from, to] = [minutesOf(start), end ? minutesOf(end) : dayMinutes]
      const begin = offset * dayMinutes
      spans.push({ from: begin + from, to: begin + (to > from ? to : to + dayMinutes) })
    }
  }
  return spans.toSorted((a, b) => a.from - b.from)
}

/** The weekdays of yesterday and the days to come. Kept for the day: a page asks for a hundred contacts. */
function namesAround(today: string): WeekDay[] {
  if (kept?.today !== today) {
    const names = Array.from({ length: horizon + 1 }, (_, index) => weekDayOf(plusDays(today, index - 1)))
    kept = { today, names }
  }
  return kept.names
}
let kept: { today: string; names: WeekDay[] } | undefined

type WeekDay = (typeof weekDayNames)[number]

/** Spans that overlap or meet, made one. */
function joined(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans) {
    const last = result.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else result.push({ ...span })
  }
  return result
}

/** The weekday whose hours hold on a day. */
function weekDayOf(day: string): WeekDay {
  if (isHoliday(day)) return 'Sunday'
  return weekDayNames[daysFromTo(weekDays(day)[0] ?? day, day)] ?? 'Sunday'
}

function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return hour * 60 + minute
}

/** The end of a day is its own 24:00, the start of one is 00:00. */
function momentOf(today: string, minutes: number, as: 'start' | 'end'): Moment {
  const whole = Math.floor(minutes / dayMinutes)
  const offset = as === 'end' && minutes % dayMinutes === 0 ? whole - 1 : whole
  const rest = minutes - offset * dayMinutes
  return { day: plusDays(today, offset), time: `${two(Math.floor(rest / 60))}:${two(rest % 60)}` }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
