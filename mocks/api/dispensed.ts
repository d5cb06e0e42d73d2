import type { Dispensed } from '../../app/lakemedel/contract.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { DispensedRecord } from '../contracts/own/dispensed-medications.ts'
import { isPartlyRead, type PartlyRead } from '../contracts/reading.ts'
import type { FromProducer } from '../platform/gather.ts'
import { itemId, sourceOf } from './source.ts'

/** A time that a medicine was collected, from the project's own contract DispensedMedications. */
export function dispensedOf({ producer, item }: FromProducer<DispensedRecord & PartlyRead>): Dispensed {
  const { header, internalNotes: _, notRead: __, ...told } = item
  const source = sourceOf(producer, header)
  const phone = unitOf(header.careUnitHSAId)?.phone
  return {
    ...told,
    id: itemId(producer, 'dispensed', header.documentId, header.sourceSystemHSAId),
    kind: 'dispensed',
    ask: { name: (source.careUnit ?? source.careGiver).name, ...(phone && { phone }) },
    ...(isPartlyRead(item) && { partly: true }),
    source,
  }
}
