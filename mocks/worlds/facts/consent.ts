import type { CareGiver, Unit } from '../../catalogue/producer.ts'
import type { ExtendedConsent } from '../../contracts/riv-ta/get-all-extended-consents-for-patient.ts'
import { at } from './common.ts'

/** Facts of a consent. Times are Swedish local, `2026-11-24T10:20`. Without a unit it is for all of the care giver. */
export type ConsentFacts = {
  /** Personnummer of the patient. */
  of: string
  id: string
  reader: { unit: Unit } | { careGiver: CareGiver }
  type?: 'Consent' | 'Emergency'
  from: string
  until?: string
  ended?: string
  reason?: string
}

/** A consent as a producer holds it. */
export function consent({
  of,
  id,
  reader,
  type = 'Consent',
  from,
  until,
  ended,
  reason,
}: ConsentFacts): ExtendedConsent {
  const careGiver = 'unit' in reader ? reader.unit.careGiver : reader.careGiver
  return {
    assertionId: id,
    assertionType: type,
    patientId: of,
    ...('unit' in reader && { careUnitId: reader.unit.hsaId }),
    careProviderId: careGiver.hsaId,
    startDate: at(from),
    ...(until && { endDate: at(until) }),
    registrationInfo: { registrationDate: at(from), ...(reason && { reasonText: reason }) },
    ...(ended && { cancellationInfo: { registrationDate: at(ended) } }),
  }
}
