import * as v from 'valibot'
import type { MedicationMedicalRecord } from '../riv-ta/get-medication-history.ts'
import { amount, unitOf } from './amount.ts'
import { day } from './fields.ts'
import type { LooseReader } from './loose.ts'

type Prescription = MedicationMedicalRecord['medicationMedicalRecordBody']['medicationPrescription']

const dispense = v.looseObject({
  validityPeriod: v.optional(v.object({ end: v.optional(day) })),
  quantity: v.optional(amount),
})

/** What may be collected. Of what may be collected several times, how much that is in all is not worked out. */
export function recipeOf(of: LooseReader): Prescription['dispensationAuthorization'] {
  const given = of.one('dispenseRequest', dispense)
  if (!given) return undefined
  const until = given.validityPeriod?.end
  const total = given['numberOfRepeatsAllowed'] ? undefined : given.quantity
  const unit = total && unitOf(total)
  if (!until && !total) return undefined
  return {
    ...(until && { validUntil: until }),
    ...(total && { totalAmount: total.value }),
    ...(unit && { packageUnit: unit }),
  }
}
