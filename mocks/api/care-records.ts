import type { ItemOf } from '../contracts/contracts.ts'
import type { FromProducer } from '../platform/gather.ts'

/** The contracts that events of care are made of, in the order they are asked. */
export const careContracts = [
  'GetVaccinationHistory',
  'GetLaboratoryOrderOutcome',
  'GetImagingOutcome',
  'GetReferralOutcome',
  'GetCareDocumentation',
] as const
type CareContract = (typeof careContracts)[number]

export type CareRecords = { [C in CareContract]: readonly FromProducer<ItemOf[C]>[] }

/** Records of each contract, as `of` gives them. */
export function recordsOf(
  of: <C extends CareContract>(contract: C) => readonly FromProducer<ItemOf[C]>[],
): CareRecords {
  return {
    GetVaccinationHistory: of('GetVaccinationHistory'),
    GetLaboratoryOrderOutcome: of('GetLaboratoryOrderOutcome'),
    GetImagingOutcome: of('GetImagingOutcome'),
    GetReferralOutcome: of('GetReferralOutcome'),
    GetCareDocumentation: of('GetCareDocumentation'),
  }
}
