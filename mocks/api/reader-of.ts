import type { Reader } from '../../app/delning/contract.ts'
import { careGiverOf, givesCare, unitOf } from '../catalogue/unit-catalogue.ts'

/** Who reads, or may, as records name them. */
type Named = {
  careProviderId?: string | undefined
  careProviderName?: string | undefined
  careUnitId?: string | undefined
  careUnitName?: string | undefined
}

/** A reader by the names of the catalogue; of one that it does not know, by those of the record. */
export function readerOf({ careProviderId, careProviderName, careUnitId, careUnitName }: Named): Reader {
  const unit = unitOf(careUnitId)
  const careGiver = careGiverOf(careProviderId) ?? unit?.careGiver
  const isCare = unit ? unit.legalDomain === 'HSL' : careGiver && givesCare(careGiver)
  const careGiverName = careGiver?.name ?? careProviderName
  const unitName = unit?.name ?? careUnitName
  return {
    ...(careGiverName && { careGiver: careGiverName }),
    ...(careGiver && { principal: careGiver.principal }),
    ...(unitName && { unit: unitName }),
    ...(unit?.phone && { phone: unit.phone }),
    ...(isCare !== undefined && { isCare }),
  }
}
