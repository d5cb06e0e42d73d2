import { firstDayOf, lastDayOf } from '#platform/dates/last-day.ts'
import type { Medication } from './contract.ts'

/**
 * What a decision about a medicine is on a day, in Sweden.
 * - `current`: it is to be taken now · `coming`: from a later day
 * - `over`: stopped, past its last day, or no longer in force · `unsaid`: its source does not say whether it is in force
 */
export type Standing = 'current' | 'coming' | 'over' | 'unsaid'

/** See `Standing`. A last day before the first is none: nobody can know which of them is wrong. */
export function standingOf(medication: Medication, today: string): Standing {
  const { decision, status, start, end } = medication
  if (decision === 'stopped' || status === 'inactive') return 'over'
  if (end && !endsBeforeStart(medication) && lastDayOf(end) < today) return 'over'
  if (status === 'unsaid') return 'unsaid'
  return start && firstDayOf(start) > today ? 'coming' : 'current'
}

/** True for days that cannot both be right. */
export const endsBeforeStart = ({ start, end }: Medication): boolean =>
  start !== undefined && end !== undefined && lastDayOf(end) < firstDayOf(start)
