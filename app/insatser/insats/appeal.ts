import { isHoliday } from '#platform/dates/holidays.ts'
import { plusDays, weekDays } from '#platform/dates/days.ts'
import type { Decision } from '../contract.ts'

/**
 * What can be said of an appeal. `nothing`: all that was asked for was granted. `untold`: the day that the three weeks begin with is
 * not known, so neither is the last.
 */
export type Appeal =
  | { kind: 'nothing' }
  | { kind: 'untold' }
  /** `moved`: the last day is later than the three weeks, since that day was free. */
  | { kind: 'open' | 'passed'; told: string; last: string; moved: boolean }

/**
 * The last day that the kommun can have the appeal: three weeks from the day one was told (förvaltningslagen 44 §), and the next
 * weekday when that is a Saturday, a Sunday or a holiday (lag 1930:173).
 */
export function lastDayToAppeal(told: string): string {
  let day = threeWeeksAfter(told)
  while (isFree(day) && day < '9999-12-31') day = plusDays(day, 1)
  return day
}

const threeWeeksAfter = (told: string) => plusDays(told, 21)
const isFree = (day: string) => isHoliday(day) || weekDays(day).indexOf(day) > 4

/** Whether a decision can be appealed on a Swedish day, and until when. Nothing at all of what is not decided yet. */
export function appealOf({ stage, outcome, toldOn }: Decision, today: string): Appeal | undefined {
  if (stage === 'applied') return undefined
  if (outcome === 'granted') return { kind: 'nothing' }
  // A day that has not come is no day that somebody was told.
  if (toldOn === undefined || toldOn > today) return { kind: 'untold' }
  const last = lastDayToAppeal(toldOn)
  return {
    kind: last < today ? 'passed' : 'open',
    told: toldOn,
    last,
    moved: last !== threeWeeksAfter(toldOn),
  }
}
