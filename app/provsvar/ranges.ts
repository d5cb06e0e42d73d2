import type { Interval } from './contract.ts'
import { compare, type Decimal, decimalOf } from './decimals.ts'

/** An end of a range. `closed`: the limit itself belongs to it. */
export type End = { at: Decimal; closed: boolean }
/** What lies between two ends; without one it goes on for ever. */
export type Range = { low?: End; high?: End; unit?: string }

const number = String.raw`[+\-−]?\d[\d \u00A0\u202F]*(?:[.,]\d+)?(?:[eE][+-]?\d{1,2})?`
const between = new RegExp(String.raw`^(${number})\s*(?:-|–|—|till|to)\s*(${number})\s*(\D.*)?$`, 'u')
const bounded = new RegExp(String.raw`^(<=|>=|≤|≥|<|>)\s*(${number})\s*(\D.*)?$`, 'u')

/** The range of a text such as `3,5-5,0`, `<5` or `≥ 60 mmol/L`; undefined for one that is not just that. */
export function rangeOfText(text: string): Range | undefined {
  const words = text
    .trim()
    .replace(/^\((.*)\)$|^\[(.*)\]$/u, '$1$2')
    .trim()
  const one = bounded.exec(words)
  if (one) {
    const at = decimalOf(one[2])
    if (!at) return undefined
    const end = { at, closed: one[1] !== '<' && one[1] !== '>' }
    return withUnit(/[<≤]/u.test(one[1] ?? '') ? { high: end } : { low: end }, one[3])
  }
  const [, from, to, unit] = between.exec(words) ?? []
  const [low, high] = [decimalOf(from), decimalOf(to)]
  if (!low || !high) return undefined
  return inOrder(withUnit({ low: { at: low, closed: true }, high: { at: high, closed: true } }, unit))
}

/** The range of an interval. A limit that does not say so belongs to it, as laboratories write; with a limit that is no number there is none. */
export function rangeOfInterval({
  low,
  lowClosed = true,
  high,
  highClosed = true,
  unit,
}: Interval): Range | undefined {
  const [from, to] = [decimalOf(low), decimalOf(high)]
  if ((low && !from) || (high && !to) || (!from && !to)) return undefined
  return inOrder(
    withUnit(
      {
        ...(from && { low: { at: from, closed: lowClosed } }),
        ...(to && { high: { at: to, closed: highClosed } }),
      },
      unit,
    ),
  )
}

/** What a value may be: a number is one point, `<5` all below. */
export function rangeOfValue(value: string | undefined, interval: Interval | undefined): Range | undefined {
  if (value === undefined) return interval && rangeOfInterval(interval)
  const at = decimalOf(value)
  if (at) return { low: { at, closed: true }, high: { at, closed: true } }
  const open = rangeOfText(value)
  // A text with two numbers in it may be anything, such as a titre or two days.
  return open && !(open.low && open.high) ? open : undefined
}

const withUnit = (range: Range, unit: string | undefined): Range =>
  unit ? { ...range, unit: unit.trim() } : range

/** Nothing lies between ends that are turned round, or that meet in a limit that one of them leaves out. */
function inOrder(range: Range): Range | undefined {
  const { low, high } = range
  if (!low || !high) return range
  const order = compare(low.at, high.at)
  return order < 0 || (order === 0 && low.closed && high.closed) ? range : undefined
}
