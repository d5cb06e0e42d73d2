import { toDate } from '#platform/dates/dates.ts'
import type { Point } from '#ui/time-scale.ts'
import { kindOf, kinds, type Limit, type Reading, type Value } from './contract.ts'

/** What of a kind can be drawn in one unit: a line for each part, from the oldest on, and how many values are in another unit. */
export type Drawn = { lines: (Point | undefined)[][]; unit: string | undefined; inOther: number }

/** The values that can be compared on one chart: of the unit of the latest one. */
export function drawnOf(code: string, readings: readonly Reading[]): Drawn {
  const kind = kindOf(code)
  const parts: readonly string[] = kind ? kinds[kind].parts : [code]
  const unit = readings.find(({ values }) => values.length > 0)?.values[0]?.unit
  const isHere = (one: Value | undefined) => one !== undefined && one.unit === unit
  const oldestFirst = readings.toReversed()
  const lines = parts.map((part) =>
    oldestFirst.map(({ values, takenAt }) => {
      const found = values.find((one) => one.code === part)
      return found && isHere(found) ? { time: toDate(takenAt).getTime(), value: found.value } : undefined
    }),
  )
  return {
    lines,
    unit,
    inOther: readings.filter(({ values }) => values.length > 0 && !values.some(isHere)).length,
  }
}

/** Between which values the agreed limits leave the first part; undefined when none is over or under. */
export function bandOf(code: string, limits: readonly Limit[]): { low?: number; high?: number } | undefined {
  const kind = kindOf(code)
  const first = kind ? kinds[kind].parts[0] : code
  const own = limits.filter(({ part }) => part === undefined || part === first)
  const [high] = own.flatMap(({ above }) => above ?? []).toSorted((a, b) => a - b)
  const [low] = own.flatMap(({ below }) => below ?? []).toSorted((a, b) => b - a)
  if (high === undefined && low === undefined) return undefined
  return { ...(low !== undefined && { low }), ...(high !== undefined && { high }) }
}
