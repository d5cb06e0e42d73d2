import { toDate } from '#platform/dates/dates.ts'
import { grouped } from '#platform/lists/grouped.ts'
import type { Point } from '#ui/time-scale.ts'
import type { Reply, Result } from './contract.ts'
import { approximately } from './decimals.ts'
import { ordersOf, resultsOf } from './orders.ts'
import { type Range, rangeOfInterval, rangeOfText, rangeOfValue } from './ranges.ts'
import { unitKey } from './units.ts'

/** A result and the reply it came in. */
export type Measured = { result: Result; reply: Reply }

/** The results of one analysis in one unit, the newest first. What is in another unit is another series. */
export type Series = { unit: string | undefined; all: Measured[] }

/** An analysis over time: a series for each unit, the one with the newest result first. Never empty. */
export type Analysis = { id: string; name: string | undefined; series: Series[] }

/** Every analysis that replies have results of, those with most results first. One that is cancelled or awaited has none. */
export function analysesOf(replies: readonly Reply[]): Analysis[] {
  const measured = ordersOf(replies)
    .flatMap((order) => {
      const wanted = new Set(resultsOf(order))
      return [order.newest, ...order.earlier].flatMap((reply) =>
        reply.groups.flatMap(({ results }) =>
          results.filter((one) => wanted.has(one) && hasResult(one)).map((result) => ({ result, reply })),
        ),
      )
    })
    .toSorted((a, b) => (whenOf(b) ?? -Infinity) - (whenOf(a) ?? -Infinity) || 0)
  const byAnalysis = grouped(measured, ({ result }) => result.analysisId)
  byAnalysis.delete(undefined)
  return [...byAnalysis]
    .map(([id = '', all]) => ({
      id,
      name: all.find(({ result }) => result.name)?.result.name,
      series: [...grouped(all, ({ result }) => unitKey(result.unit ?? result.interval?.unit)).values()].map(
        (ofUnit) => ({
          unit: ofUnit[0]?.result.unit ?? ofUnit[0]?.result.interval?.unit,
          all: ofUnit,
        }),
      ),
    }))
    .toSorted((a, b) => countOf(b) - countOf(a))
}

const hasResult = ({ value, interval }: Result) => value !== undefined || interval !== undefined
export const countOf = ({ series }: Analysis) => series.reduce((sum, { all }) => sum + all.length, 0)

/** The time of a result: when the sample was taken, else when the reply came. */
export const timeOf = ({ result, reply }: Measured) => result.at ?? reply.takenAt ?? reply.repliedAt
const whenOf = (one: Measured) => {
  const time = timeOf(one)
  return time === undefined ? undefined : toDate(time).getTime()
}

/** Places of a series from the oldest on; a result that is no number, or has no time, has none, and leaves a gap. */
export const pointsOf = ({ all }: Series): (Point | undefined)[] =>
  all.toReversed().map((one) => {
    const time = whenOf(one)
    const held = one.result.value === undefined ? undefined : rangeOfValue(one.result.value, undefined)
    // A point has both ends in one place; all that is open is a range, of which nobody knows where in it the value lies.
    if (time === undefined || !held?.low || !held.high) return undefined
    const value = approximately(held.low.at)
    return Number.isFinite(value) ? { time, value } : undefined
  })

/** The reference as ends on the chart, when it is the same for all that stand there. */
export function bandOf({ all }: Series): { low?: number; high?: number } | undefined {
  const ranges = all.map(({ result: { reference, unit } }) => {
    const range = reference?.interval
      ? rangeOfInterval(reference.interval)
      : reference?.description && rangeOfText(reference.description)
    return range && (range.unit === undefined || unitKey(range.unit) === unitKey(unit))
      ? endsOf(range)
      : undefined
  })
  const [first] = ranges
  return first && ranges.every((one) => one?.low === first.low && one?.high === first.high)
    ? first
    : undefined
}

const endsOf = ({ low, high }: Range) => ({
  ...(low && { low: approximately(low.at) }),
  ...(high && { high: approximately(high.at) }),
})
