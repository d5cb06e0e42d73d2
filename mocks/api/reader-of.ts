import type { Reader } from '../../app/delning/contract.ts'
import type { CareGiver } from '../catalogue/producer.ts'
import { careGiverOf, givesCare, unitOf } from '../catalogue/unit-catalogue.ts'
import { hash } from '../platform/hash.ts'

/** Who reads, or may, as records name them. */
type Named = {
  careProviderId?: string | undefined
  careProviderName?: string | undefined
  careUnitId?: string | undefined
  careUnitName?: string | undefined
}

/** What a care giver is called in the API. */
export const giverId = ({ hsaId }: CareGiver) => hash(`giver\n${hsaId}`)

/** A reader by the names of the catalogue; of one that it does not know, by those of the record. */
export function readerOf({ careProviderId, careProviderName, careUnitId, careUnitName }: Named): Reader {
  const unit = unitOf(careUnitId)
  const careGiver = careGiverOf(careProviderId) ?? unit?.careGiver
  const isCare = unit ? unit.legalDomain === 'HSL' : careGiver && givesCare(careGiver)
  const careGiverName = careGiver?.name ?? careProviderName
  const unitName = unit?.name ?? careUnitName
  return {
    ...(careGiverName && { careGiver: careGiverName }),
    ...((careGiver?.hsaId ?? careProviderId) && { careGiverHSAId: careGiver?.hsaId ?? careProviderId }),
    ...(careUnitId && { unitHSAId: careUnitId }),
    ...(careGiver && { giver: giverId(careGiver), principal: careGiver.principal }),
    ...(unitName && { unit: unitName }),
    ...(unit?.phone && { phone: unit.phone }),
    ...(isCare !== undefined && { isCare }),
  }
}
