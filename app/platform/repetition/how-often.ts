import { readRule } from './rule.ts'

/** How often a rule comes again, as far as there are simple words for it; `some` of all else. */
export type HowOften =
  | { words: 'day' | 'day2' | 'week' | 'week2' | 'month' | 'year' | 'weekdays' | 'some' }
  | { words: 'weekOn' | 'week2On'; weekDays: number[] }
  | { words: 'monthOn'; monthDay: number }

/** How often a recurrence rule comes again. Never more often, nor more seldom, than it says. */
export function howOften(text: string): HowOften {
  const some = { words: 'some' } as const
  const rule = readRule(text)
  if (!rule || rule.interval > 2 || rule.months.length > 0) return some
  const { every, interval, weekDays, monthDays } = rule
  const other = interval === 2
  const days = [...new Set(weekDays.map(({ weekDay }) => weekDay))].toSorted((a, b) => a - b)
  const plain = days.length === 0 && monthDays.length === 0
  if (every === 'day' && plain) return { words: other ? 'day2' : 'day' }
  if (every === 'day' && !other && monthDays.length === 0) return onDays(days)
  if (every === 'week') {
    if (plain) return { words: other ? 'week2' : 'week' }
    return other ? { words: 'week2On', weekDays: days } : onDays(days)
  }
  if (other) return some
  const [monthDay = 0] = monthDays
  if (every === 'month' && monthDays.length === 1 && days.length === 0 && monthDay > 0 && monthDay < 29)
    return { words: 'monthOn', monthDay }
  const once = plain || (monthDays.length === 0 && weekDays.length === 1 && isOnceAMonth(weekDays[0]?.nth))
  if (every === 'month' && once) return { words: 'month' }
  return every === 'year' && plain ? { words: 'year' } : some
}

function onDays(weekDays: number[]): HowOften {
  if (weekDays.length === 7) return { words: 'day' }
  return weekDays.join('') === '01234' ? { words: 'weekdays' } : { words: 'weekOn', weekDays }
}

/** The fifth of a weekday is not in every month; any of them is more than once. */
function isOnceAMonth(nth = 0): boolean {
  return nth !== 0 && Math.abs(nth) < 5
}
