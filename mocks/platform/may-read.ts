import type { CareGiver, Unit } from '../catalogue/producer.ts'
import type { ExtendedConsent } from '../contracts/riv-ta/get-all-extended-consents-for-patient.ts'
import { holds } from '../producers/consent-times.ts'

/** Who wants to read: somebody at a unit, or at the care giver. */
export type WantsToRead = { careGiver: CareGiver; unit?: Unit; employeeId?: string; isCare: boolean }

/**
 * Whether somebody may read at a moment what others have written of a person, by the consents there are (lag 2022:913). An emergency
 * opens nothing to an omsorgsgivare, and a type that nobody knows opens nothing to anybody.
 */
export function mayRead(consents: readonly ExtendedConsent[], by: WantsToRead, now: Date): boolean {
  return consents.some(
    (one) =>
      one.careProviderId === by.careGiver.hsaId &&
      (one.careUnitId === undefined || one.careUnitId === by.unit?.hsaId) &&
      (one.employeeId === undefined || one.employeeId === by.employeeId) &&
      (one.assertionType === 'Consent' || (one.assertionType === 'Emergency' && by.isCare)) &&
      holds(one, now),
  )
}
