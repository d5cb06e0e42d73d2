import { plusDays } from '#platform/dates/days.ts'
import type { WoundEntry } from './contract.ts'
import { dayOfEntry, inTime } from './order.ts'

/** Both sides, in mm: what can be compared, and has an area. */
type Size = { length: number; width: number }

function sizeOf({ length, width }: Pick<WoundEntry, 'length' | 'width'>): Size | undefined {
  return length === undefined || width === undefined ? undefined : { length, width }
}

/** In cm². Of both sides only, as it is counted in care: a wound is no rectangle, but is measured as one each time. */
export function areaOf(entry: Pick<WoundEntry, 'length' | 'width'>): number | undefined {
  const size = sizeOf(entry)
  return size && (size.length * size.width) / 100
}

export const isMeasured = ({ length, width }: WoundEntry) => length !== undefined || width !== undefined

/** How one size is to another: of sides that go each their own way nobody can say that it is smaller. */
type Change = 'smaller' | 'larger' | 'same' | 'shape'

/** The latest measure, what others measured on that day, and how it is to an earlier one when the two can be compared. */
export type Latest = { latest: WoundEntry; others: WoundEntry[]; before?: WoundEntry; change?: Change }

/** Before this, what has changed may be no more than how it was measured. */
const apart = 28

/**
 * How large a wound is, by what has been measured. Compared with what the same system measured at least four weeks before, else with
 * its first; never where a side is missing, or where somebody else says otherwise on the same day.
 */
export function latestSize(entries: readonly WoundEntry[], now: Date): Latest | undefined {
  const measured = inTime(entries, now).past.filter(isMeasured)
  const [latest] = measured
  if (!latest) return undefined
  const day = dayOfEntry(latest) ?? ''
  const others = measured.filter((one) => one !== latest && dayOfEntry(one) === day && !isAlike(one, latest))
  const size = sizeOf(latest)
  if (!size || others.length > 0) return { latest, others }
  const earlier = measured.filter(
    (one) =>
      sizeOf(one) !== undefined &&
      one.source.sourceSystemHSAId === latest.source.sourceSystemHSAId &&
      (dayOfEntry(one) ?? day) < day,
  )
  const before = earlier.find((one) => (dayOfEntry(one) ?? day) <= plusDays(day, -apart)) ?? earlier.at(-1)
  const old = before && sizeOf(before)
  return before && old ? { latest, others, before, change: changeOf(old, size) } : { latest, others }
}

const isAlike = (one: WoundEntry, other: WoundEntry) =>
  one.length === other.length && one.width === other.width

function changeOf(from: Size, to: Size): Change {
  const sides = [Math.sign(to.length - from.length), Math.sign(to.width - from.width)]
  const [less, more] = [sides.includes(-1), sides.includes(1)]
  if (less && more) return 'shape'
  if (less) return 'smaller'
  return more ? 'larger' : 'same'
}
