import { plusDays } from '#platform/dates/days.ts'
import { isUsedUp, lastOfEach } from './collected.ts'
import type { Dispensed, Medication } from './contract.ts'
import type { Entry } from './entry.ts'

/** A recipe of a medicine that is to be taken now, as a decision or a pharmacy tells it. */
type Told = Medication | Dispensed

export const validUntilOf = (one: Told) => (one.kind === 'decision' ? one.recipe?.validUntil : one.validUntil)

/** True for a day that has been, or comes within a month. */
export const isSoon = (day: string | undefined, today: string): boolean =>
  day !== undefined && day < plusDays(today, 30)

/** Those that tell of a recipe, of what is to be taken now, that it has ended, soon does, or cannot be collected on again. */
export function toRenew(entry: Entry, today: string): Told[] {
  if (entry.now.length === 0) return []
  return [...entry.now, ...lastOfEach(entry, today)].filter(
    (one) => isSoon(validUntilOf(one), today) || (one.kind === 'dispensed' && isUsedUp(one)),
  )
}
