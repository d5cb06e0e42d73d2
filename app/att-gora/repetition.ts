import ICAL from 'ical.js'
import { isDay } from '#platform/dates/days.ts'

/** Rules that a person's tasks are made of; others might have no day at all, and be searched for ever. */
const readable =
  /^FREQ=(DAILY|WEEKLY|MONTHLY)(;INTERVAL=[1-9]\d?)?(;(BYDAY=([1-4]|-1)?(MO|TU|WE|TH|FR|SA|SU)(,([1-4]|-1)?(MO|TU|WE|TH|FR|SA|SU))*|BYMONTHDAY=([1-9]|1\d|2[0-8])))?(;(COUNT=[1-9]\d{0,3}|UNTIL=\d{8}))?$/
const mostSteps = 20_000

/**
 * First day of a recurrence rule (RFC 5545) on or after `today`, counted from `first`; all Swedish days. Undefined when
 * there is none, or when the rule is not one of those above.
 */
export function nextDay(rule: string, first: string, today: string): string | undefined {
  if (!readable.test(rule) || !isDay(first)) return undefined
  // Most rules give the same days from whichever day they are counted, and need not be followed from years ago.
  const from = isCountedFromItsStart(rule) || first > today ? first : today
  const key = `${rule} ${from} ${today}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const day = dayFrom(rule, from, today)
  if (kept.size > mostKept) kept.clear()
  if (day) kept.set(key, day)
  return day
}

/** People's tasks share a handful of rules: each is followed once a day. */
const kept = new Map<string, string>()
const mostKept = 200

function dayFrom(rule: string, from: string, today: string): string | undefined {
  const days = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(from))
  for (let step = 0; step < mostSteps; step++) {
    const day = days.next()?.toString().slice(0, 10)
    if (!day) return undefined
    if (day >= today) return day
  }
  return undefined
}

function isCountedFromItsStart(rule: string): boolean {
  return /INTERVAL|COUNT/.test(rule) || !/DAILY|BYDAY|BYMONTHDAY/.test(rule)
}

/** How often, for those rules that have simple words; undefined for the rest. */
export function simpleRule(
  rule: string,
): { every: 'day' } | { every: 'week'; weekDays: number[] } | undefined {
  if (rule === 'FREQ=DAILY') return { every: 'day' }
  const days = /^FREQ=WEEKLY;BYDAY=([A-Z,]+)$/.exec(rule)?.[1]?.split(',')
  const numbers = days?.map((day) => ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].indexOf(day))
  return numbers && !numbers.includes(-1)
    ? { every: 'week', weekDays: numbers.toSorted((a, b) => a - b) }
    : undefined
}
