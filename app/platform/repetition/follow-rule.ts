import { isDay } from '#platform/dates/days.ts'
import { lastDayIn } from './last-day.ts'
import { partsIn } from './rule-text.ts'
import { readRule, type Rule } from './rule.ts'

const dayMs = 86_400_000
/** So many days are looked at, some 27 years. Each takes the same short time, whatever the rule. */
const mostSteps = 10_000

/** The next day of what comes again, or why there is none: it is over, or it cannot be told when. */
export type Next = { day: string } | 'over' | 'unknown'

type Asked = {
  /** Day that the rule is counted from; without it only a rule that any day may begin is followed. */
  first: string | undefined
  /** Last day of what the rule is a part of, itself included. */
  last?: string | undefined
  today: string
}

/**
 * The first day on or after `today` of a recurrence rule (RFC 5545); all Swedish days. Always answers, whatever the rule:
 * days are tried one by one, so that no rule is searched for longer than another.
 */
export function followRule(text: string, asked: Asked): Next {
  const key = JSON.stringify([text, asked.first, asked.last, asked.today])
  const known = kept.get(key)
  if (known) return known
  const next = follow(text, asked)
  if (kept.size > mostKept) kept.clear()
  kept.set(key, next)
  return next
}

/** People's tasks share a handful of rules: each is followed once a day. */
const kept = new Map<string, Next>()
const mostKept = 200

function follow(text: string, { first, last, today }: Asked): Next {
  // A time that ends before it begins says nothing of when it ends; only that it has not begun, when it has not.
  const isTurned = first !== undefined && last !== undefined && last < first
  if (isTurned && first <= today) return 'unknown'
  const ends = [isTurned ? undefined : last, lastDayIn(text)].filter((day) => day !== undefined).toSorted()
  const [end] = ends
  if (end !== undefined && end < today) return 'over'
  const known = readRule(text)
  const rule = known ?? readRule(outlasting(text))
  const start = first ?? today
  if (!rule || !isDay(today) || !isDay(start)) return 'unknown'
  if (first === undefined && isCountedFromItsStart(rule)) return 'unknown'
  const isOn = matcherOf(rule, placeOf(numberOf(start)))
  const [from, until] = [numberOf(today), numberOf(end ?? lastOfAll)]
  // Only a rule of so many times need be followed from its first day.
  let number = rule.count === undefined ? Math.max(numberOf(start), from) : numberOf(start)
  let times = 0
  for (let step = 0; step < mostSteps; step++, number++) {
    if (number > until) return 'over'
    if (!isOn(placeOf(number))) continue
    times += 1
    if (rule.count !== undefined && times > rule.count) return 'over'
    if (number >= from && !known) return 'unknown'
    if (number >= from) return { day: new Date(number * dayMs).toISOString().slice(0, 10) }
  }
  return 'unknown'
}

const seconds: Record<string, number> = { HOURLY: 3600, MINUTELY: 60, SECONDLY: 1 }

/**
 * A rule of days that lasts no shorter than one of so many times that is not followed here, or '': when that one is over is
 * then known. Hours of a day only add times to it; other days beside it may take some away, which count all the same.
 */
function outlasting(text: string): string {
  const found = partsIn(text)?.parts ?? []
  const parts = new Map(found)
  const number = (name: string) => Number(parts.get(name) ?? 1)
  const [count, interval] = [parts.has('COUNT') ? number('COUNT') : 0, number('INTERVAL')]
  // A first day of its own may be a later one.
  if (!(count > 0 && interval > 0) || parts.size < found.length || /DTSTART/i.test(text)) return ''
  const unit = seconds[parts.get('FREQ') ?? '']
  if (unit === undefined)
    return found
      .filter(([name]) => !['BYHOUR', 'BYMINUTE', 'BYSECOND'].includes(name))
      .map((part) => part.join('='))
      .join(';')
  if ([...parts.keys()].some((name) => !['FREQ', 'COUNT', 'INTERVAL', 'WKST'].includes(name))) return ''
  // It may begin at the end of its first day.
  const days = Math.ceil((count * interval * unit) / 86_400) + 1
  return `FREQ=DAILY;COUNT=${days}`
}

/** True when the days would be others, were they counted from another day. */
function isCountedFromItsStart({ every, interval, count, weekDays, monthDays }: Rule): boolean {
  if (interval > 1 || count !== undefined) return true
  return every !== 'day' && weekDays.length === 0 && monthDays.length === 0
}

type Place = ReturnType<typeof placeOf>

/** Whether a rule that is counted from `start` falls on a day. */
function matcherOf(rule: Rule, start: Place): (day: Place) => boolean {
  const { every, interval, weekDays, monthDays, months, weekStart } = rule
  const period = ({ number, year, month }: Place) => {
    if (every === 'day') return number
    if (every === 'week') return Math.floor((number + 3 - weekStart) / 7)
    return every === 'month' ? year * 12 + month : year
  }
  const first = period(start)
  // What a rule leaves unsaid is as on its first day.
  const unsaid = every !== 'day' && weekDays.length === 0 && monthDays.length === 0
  const inYear = every === 'year' && months.length === 0
  return (day) => {
    if ((period(day) - first) % interval !== 0) return false
    if (months.length > 0 && !months.includes(day.month)) return false
    if (unsaid && every === 'week') return day.weekDay === start.weekDay
    if (unsaid) return day.monthDay === start.monthDay && (!inYear || day.month === start.month)
    const { monthDay, monthLength, yearDay, yearLength } = day
    const isNth = (nth: number) =>
      inYear ? isCount(nth, yearDay, yearLength) : isCount(nth, monthDay, monthLength)
    return (
      (monthDays.length === 0 ||
        monthDays.some((one) => one === monthDay || one === monthDay - monthLength - 1)) &&
      (weekDays.length === 0 || weekDays.some((one) => one.weekDay === day.weekDay && isNth(one.nth)))
    )
  }
}

/** Whether the `place`th of `length` days is the `nth` of its weekday, from the end when negative; 0 is any. */
function isCount(nth: number, place: number, length: number): boolean {
  if (nth === 0) return true
  return nth === (nth > 0 ? Math.ceil(place / 7) : -Math.ceil((length - place + 1) / 7))
}

const lastOfAll = '9999-12-31'
const numberOf = (day: string) => Date.parse(day) / dayMs

/** Where in its week, month and year a day is, by its number since 1970. Weekdays from Monday, 0. */
function placeOf(number: number) {
  const date = new Date(number * dayMs)
  const [year, month, monthDay] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return {
    number,
    year,
    month,
    monthDay,
    monthLength: lengths[month - 1] ?? 31,
    weekDay: (date.getUTCDay() + 6) % 7,
    yearDay: lengths.slice(0, month - 1).reduce((sum, length) => sum + length, monthDay),
    yearLength: isLeap ? 366 : 365,
  }
}
