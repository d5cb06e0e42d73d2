import { lastDayIn } from './last-day.ts'
import { partsIn } from './rule-text.ts'

/** A recurrence rule of RFC 5545 over whole Swedish days. Weekdays are numbered from Monday, 0. */
export type Rule = {
  every: 'day' | 'week' | 'month' | 'year'
  interval: number
  /** `nth` counts within the month or year, from its end when negative; 0 is all of them. */
  weekDays: { weekDay: number; nth: number }[]
  monthDays: number[]
  months: number[]
  weekStart: number
  count: number | undefined
  /** The last day. */
  until: string | undefined
}

const units = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const longest = 300

/**
 * Reads a rule; undefined for one that RFC 5545 does not allow, or that has parts which few rules for a person have
 * (BYSETPOS, BYWEEKNO, BYYEARDAY, and those of hours). What is not understood is never followed by guess.
 */
export function readRule(text: string): Rule | undefined {
  const parts = partsOf(text)
  const every = parts && units[parts.get('FREQ') as keyof typeof units]
  if (!every) return undefined
  const [days, monthDays, months] = [
    list(parts, 'BYDAY', weekDayOf),
    list(parts, 'BYMONTHDAY', (one) => within(one, 31, true)),
    list(parts, 'BYMONTH', (one) => within(one, 12)),
  ]
  const interval = parts.has('INTERVAL') ? within(parts.get('INTERVAL'), 9999) : 1
  const count = within(parts.get('COUNT'), 9999)
  const until = lastDayIn(text)
  const weekStart = codes.indexOf(parts.get('WKST') ?? 'MO')
  if (!days || !monthDays || !months || !interval || weekStart < 0) return undefined
  if (parts.has('COUNT') ? !count || parts.has('UNTIL') : parts.has('UNTIL') && !until) return undefined
  if (every === 'week' && monthDays.length > 0) return undefined
  const most = every === 'year' ? (months.length > 0 ? 5 : 53) : every === 'month' ? 5 : 0
  if (days.some(({ nth }) => Math.abs(nth) > most)) return undefined
  return { every, interval, weekDays: days, monthDays, months, weekStart, count, until }
}

/** The parts of a rule by name; undefined when it has one twice, one that is not followed here, or other lines beside it. */
function partsOf(text: string): Map<string, string> | undefined {
  if (text.length > longest) return undefined
  const found = partsIn(text)
  if (!found?.alone) return undefined
  const parts = new Map(found.parts)
  return parts.size === found.parts.length && [...parts.keys()].every((name) => followed.has(name))
    ? parts
    : undefined
}

const followed = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'WKST', 'COUNT', 'UNTIL'])

/** Every value of a part, none when it has no such part; undefined when one of them cannot be read. */
function list<Value>(
  parts: Map<string, string>,
  name: string,
  read: (text: string) => Value | undefined,
): Value[] | undefined {
  const values = (parts.get(name)?.split(',') ?? []).map((one) => read(one.trim()))
  const known = values.filter((one) => one !== undefined)
  return known.length === values.length ? known : undefined
}

/** A number from 1 to `most`, or with `signed` also one counted from the end. */
function within(text: string | undefined, most: number, signed = false): number | undefined {
  if (text === undefined || !(signed ? /^[+-]?\d{1,4}$/ : /^\d{1,4}$/).test(text)) return undefined
  const number = Number(text)
  return number !== 0 && Math.abs(number) <= most ? number : undefined
}

function weekDayOf(text: string): Rule['weekDays'][number] | undefined {
  const [, nth, code = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? []
  const weekDay = codes.indexOf(code)
  const number = nth === undefined ? 0 : within(nth, 53, true)
  return weekDay < 0 || number === undefined ? undefined : { weekDay, nth: number }
}
