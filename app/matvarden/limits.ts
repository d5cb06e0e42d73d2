import { isDateOnly, toDate } from '#platform/dates/dates.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { plusDays } from '#platform/dates/days.ts'
import type { Limit, Plan, Reading, Value } from './contract.ts'

/** What has been measured, and when: a reading, or what has just been entered. */
export type Measured = { values: readonly Value[]; takenAt: string }

/**
 * Whether a value passes a limit: it does (`from` what, where it is a change), it does not, there is nothing to compare it with
 * (`days`), or what is agreed says it in words alone. What cannot be compared is never taken for fine.
 */
export type Judged =
  | { is: 'passed'; value: Value; from?: { value: Value; takenAt: string } }
  | { is: 'within' }
  | { is: 'incomparable'; days?: number }
  | { is: 'words' }

/** A value by a limit, with all that has been measured of the same kind. */
export function judge(limit: Limit, measured: Measured, readings: readonly Measured[]): Judged {
  const changes = [limit.rise, limit.fall].filter((one) => one !== undefined)
  const isCounted = limit.above !== undefined || limit.below !== undefined || changes.length > 0
  if (!isCounted) return { is: 'words' }
  const value = partOf(limit, measured)
  if (!value) return { is: 'incomparable' }
  const { above = Infinity, below = -Infinity } = limit
  if (value.value > above || value.value < below) return { is: 'passed', value }
  const judged = changes.map((change) => changed(limit, measured, value, change, readings))
  return (
    judged.find(({ is }) => is === 'passed') ??
    judged.find(({ is }) => is === 'incomparable') ?? { is: 'within' }
  )
}

type Change = NonNullable<Limit['rise']>

function changed(
  limit: Limit,
  measured: Measured,
  value: Value,
  change: Change,
  readings: readonly Measured[],
): Judged {
  const before = readings
    .filter((one) => isWithin(one, measured, change.days))
    .flatMap((one) => {
      const part = partOf(limit, one)
      return part && part.unit === value.unit ? [{ value: part, takenAt: one.takenAt }] : []
    })
  if (before.length === 0) return { is: 'incomparable', days: change.days }
  const isRise = limit.rise === change
  const sign = isRise ? 1 : -1
  const [furthest] = before.toSorted((a, b) => sign * (a.value.value - b.value.value))
  // Tenths are not whole numbers of a computer: 70.3 - 68.3 is a little more than 2.
  const most = furthest && thousandths(sign * (value.value - furthest.value.value))
  return furthest && most !== undefined && most > thousandths(change.by)
    ? { is: 'passed', value, from: furthest }
    : { is: 'within' }
}

const thousandths = (value: number) => Math.round(value * 1_000)

/** The part that a limit is of, in the unit that it is in. */
function partOf({ part, unit }: Limit, { values }: Measured): Value | undefined {
  const found = part === undefined ? values[0] : values.find(({ code }) => code === part)
  return found && (unit === undefined || found.unit === unit) ? found : undefined
}

/** True of what was measured before, or at the same time, and at most so many Swedish days before. */
function isWithin({ takenAt }: Measured, { takenAt: now }: Measured, days: number): boolean {
  const [day, today] = [dayOf(toDate(takenAt)), dayOf(toDate(now))]
  const isBefore = isDateOnly(takenAt) || isDateOnly(now) ? day <= today : toDate(takenAt) <= toDate(now)
  return isBefore && day >= plusDays(today, -days)
}

/** Each limit of what is agreed with how a value stands to it. */
export function judgedBy(
  { limits }: Pick<Plan, 'limits'>,
  measured: Measured,
  readings: readonly Measured[],
) {
  return limits.map((limit) => ({ limit, judged: judge(limit, measured, readings) }))
}

/** The latest that was measured; of two at once the first. What is still to come is none. */
export function latestOf(readings: readonly Reading[], now: Date): Reading | undefined {
  const been = readings.filter(({ takenAt }) => dayOf(toDate(takenAt)) <= dayOf(now))
  return been.reduce<Reading | undefined>(
    (latest, one) => (latest && toDate(latest.takenAt) >= toDate(one.takenAt) ? latest : one),
    undefined,
  )
}
