import type { MedicationMedicalRecord } from '../riv-ta/get-medication-history.ts'
import { period, time } from './fields.ts'
import { looseReader, type LooseReader } from './loose.ts'
import type { Doses } from './read-doses.ts'

type Prescription = MedicationMedicalRecord['medicationMedicalRecordBody']['medicationPrescription']

/** Since when and until when it is taken: by itself, else by its only dosage that says so. */
export function timesIn(
  of: LooseReader,
  { bounds }: Doses,
): Pick<Prescription, 'startOfTreatment' | 'endOfTreatment'> {
  const own = of.one('effectivePeriod', period) ?? of.one('effectiveDosePeriod', period)
  const { start: from, end: to } = own ?? (bounds.length === 1 ? bounds[0] : undefined) ?? {}
  const limits = looseReader({ ...(from && { start: from }), ...(to && { end: to }) }, of.missed)
  const start = limits.one('start', time) ?? of.one('effectiveDateTime', time)
  const end = limits.one('end', time)
  return { ...(start && { startOfTreatment: start }), ...(end && { endOfTreatment: end }) }
}
