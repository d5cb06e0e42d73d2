import { dayOf } from '#platform/dates/day-of.ts'
import { plusDays } from '#platform/dates/days.ts'

/** How many days back; a log reaches no more than some years. */
const days = { month: 31, quarter: 92, all: 3_660 } as const
export type Period = keyof typeof days
export const periods = Object.keys(days) as Period[]

/** What is shown at first. */
export const firstPeriod = 'quarter' satisfies Period

/** The first Swedish day of a period that ends at a moment. */
export const sinceOf = (period: Period, now: Date) => plusDays(dayOf(now), -days[period])
