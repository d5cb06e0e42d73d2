import { grouped } from '#platform/lists/grouped.ts'
import type { Dispensed, Medication } from './contract.ts'
import { plain } from './plain.ts'
import type { Entry } from './entry.ts'

/** That which was collected last first. A day that has not come is none to go by. */
export function latestCollectedFirst(collected: readonly Dispensed[], today: string): Dispensed[] {
  const dayOf = ({ collected: day = '' }: Dispensed) => (day > today ? '' : day)
  return collected.toSorted((a, b) =>
    dayOf(a) === dayOf(b) ? (a.id < b.id ? -1 : 1) : dayOf(a) < dayOf(b) ? 1 : -1,
  )
}

/**
 * The last that was collected of each strength. Of one strength among others that has a recipe no longer, nothing but the day is
 * known to matter; it is left to the page of the medicine.
 */
export function lastOfEach({ collected }: Entry, today: string): Dispensed[] {
  const last = [...grouped(collected, strengthOf).values()].flatMap((all) => all.slice(0, 1))
  return last.filter((one, index) => index === 0 || (one.validUntil ?? today) >= today)
}

const strengthOf = ({ strength, name }: Dispensed) => plain(strength ?? name ?? '')

/** True for numbers of withdrawals that cannot be. */
export const isOddCount = ({ left, of }: NonNullable<Dispensed['withdrawals']>): boolean =>
  [left, of].some((count) => count !== undefined && !(Number.isInteger(count) && count >= 0)) ||
  (left !== undefined && of !== undefined && left > of)

/** True when the recipe cannot be collected on again. */
export const isUsedUp = ({ withdrawals }: Dispensed): boolean =>
  withdrawals?.left === 0 && !isOddCount(withdrawals)

/** What is decided, for now or for later. */
export const inForce = ({ now, coming, unsaid }: Entry): Medication[] => [...now, ...coming, ...unsaid]

/** True when nobody has it in force, unless all of it was collected before it ended. */
export function isUnlisted(entry: Entry): boolean {
  const { collected, over } = entry
  if (collected.length === 0 || inForce(entry).length > 0) return false
  const ends = over.map(({ end, decision, decided }) => end ?? (decision === 'stopped' ? decided : undefined))
  const [last] = ends
    .flatMap((end) => end?.slice(0, 10) ?? [])
    .toSorted()
    .toReversed()
  return !last || collected.some(({ collected: day }) => !day || day > last)
}
