import type { Result } from './contract.ts'
import { compare } from './decimals.ts'
import { type Standing, standingOfMarks } from './marks.ts'
import { type End, type Range, rangeOfInterval, rangeOfText, rangeOfValue } from './ranges.ts'
import { unitKey } from './units.ts'

export type Judged = {
  standing: Standing
  /** True when the source says one thing, and the value and the reference that stand there another. */
  disagree: boolean
}

type Told = Pick<Result, 'value' | 'unit' | 'interval' | 'reference' | 'interpretation'>

/** Where a value lies. What the source says itself goes first; else it is only said when it can be known. */
export function judge(result: Told): Judged {
  const told = standingOfMarks(result.interpretation)
  const compared = comparedOf(result)
  if (told === undefined) return { standing: compared, disagree: false }
  const isBeside = compared === 'above' || compared === 'below'
  // The source says that it is outside, and the reference on which side.
  if (told === 'outside' && isBeside) return { standing: compared, disagree: false }
  return { standing: told, disagree: told !== 'unknown' && compared !== 'unknown' && compared !== told }
}

/** True of a value that lies outside its reference, on whichever side. */
export const isOutside = ({ standing }: Judged) => !['within', 'unknown'].includes(standing)

/** Where the value lies by the reference that stands with it. */
function comparedOf({ value, unit, interval, reference }: Told): Standing {
  const range =
    (reference?.interval && rangeOfInterval(reference.interval)) ??
    (reference?.description === undefined || reference.interval
      ? undefined
      : rangeOfText(reference.description))
  const held = rangeOfValue(value, interval)
  if (!range || !held || !isOneUnit(unit, held.unit, range.unit)) return 'unknown'
  if (isAllBelow(held, range)) return 'below'
  if (isAllBelow(range, held)) return 'above'
  return isInside(held, range) ? 'within' : 'unknown'
}

/** A reference without a unit is in that of the value it stands with; a value without one may be in any. */
function isOneUnit(
  unit: string | undefined,
  written: string | undefined,
  ofRange: string | undefined,
): boolean {
  const [own, within, other] = [unit, written, ofRange].map(unitKey)
  if (own && within && own !== within) return false
  return other === undefined || other === (own ?? within)
}

/** True when no part of `one` reaches up to the lowest of `other`. */
function isAllBelow({ high }: Range, { low }: Range): boolean {
  if (!high || !low) return false
  const order = compare(high.at, low.at)
  return order < 0 || (order === 0 && !(high.closed && low.closed))
}

const isInside = (held: Range, range: Range) =>
  reaches(held.low, range.low, 1) && reaches(held.high, range.high, -1)

/** True when an end is no further out than the limit on its side; `side` is 1 for the lower and -1 for the upper. */
function reaches(end: End | undefined, limit: End | undefined, side: 1 | -1): boolean {
  if (!limit) return true
  if (!end) return false
  const order = compare(end.at, limit.at) * side
  return order > 0 || (order === 0 && (limit.closed || !end.closed))
}
