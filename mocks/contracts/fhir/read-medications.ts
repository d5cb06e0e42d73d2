import * as v from 'valibot'
import type { FhirSource } from '../contract.ts'
import type { AnswerReading } from '../reading.ts'
import type { MedicationMedicalRecord } from '../riv-ta/get-medication-history.ts'
import { cvOf, iiOf } from './codes.ts'
import { concept, identifier, reference, text, time } from './fields.ts'
import { headerOf, professionalOf } from './header.ts'
import { partly, readerOf } from './loose.ts'
import { noMedicine } from './no-medicine.ts'
import { whoIs } from './people.ts'
import { dosesIn } from './read-doses.ts'
import { drugIn } from './read-drug.ts'
import { readEach, type ReadOne } from './read-each.ts'
import { reasonsIn } from './reasons.ts'
import { recipeOf } from './recipe.ts'
import { timesIn } from './treatment-times.ts'

/**
 * Medicines: MedicationRequest and MedicationStatement of R4 and R5. What is no decision, or is told as not taken, is nobody's
 * medicine, and is named. Never throws.
 */
export function readMedications(answer: string, source: FhirSource): AnswerReading<MedicationMedicalRecord> {
  return readEach(answer, source, ['MedicationRequest', 'MedicationStatement'], readMedication)
}

const known: Readonly<Record<string, string>> = { active: 'Active', completed: 'Inactive', ended: 'Inactive' }

const readMedication: ReadOne<MedicationMedicalRecord> = (record, ways) => {
  const { resource } = record
  const { resolve } = ways
  const wrong = noMedicine(resource)
  if (wrong) return wrong
  const of = readerOf(resource)
  const drug = drugIn(of, resource, resolve)
  if (drug === 'hidden') return undefined
  const isRequest = resource.type === 'MedicationRequest'
  const dosage = resource.json[isRequest ? 'dosageInstruction' : 'dosage']
  const doses = dosesIn(dosage, of.one('renderedDosageInstruction', text))
  if (!doses.isWhole) of.missed.add('dosage')
  const written = of.one(isRequest ? 'authoredOn' : 'dateAsserted', time)
  const by = whoIs(of.one(isRequest ? 'requester' : 'informationSource', reference), resource, resolve)
  const recorder = of.one('recorder', reference)
  const status = String(resource.json['status'])
  const prescriber = isRequest && (by.name || by.unit) && professionalOf(by, written)
  const recipe = recipeOf(of)
  const id = of.many('identifier', identifier).map(iiOf).find(Boolean)
  const chain = iiOf(of.one('groupIdentifier', identifier))
  const ended = cvOf(of.one('statusReason', concept))
  const notes = of.many('note', v.object({ text })).map((one) => one.text)
  const item: MedicationMedicalRecord = {
    medicationMedicalRecordHeader: headerOf(
      record,
      { written, who: recorder ? whoIs(recorder, resource, resolve) : by },
      ways,
    ),
    medicationMedicalRecordBody: {
      medicationPrescription: {
        ...(id && { prescriptionId: id }),
        typeOfPrescription: 'I',
        prescriptionStatus: known[status] ?? status,
        ...(notes.length > 0 && { prescriptionNote: notes.join('\n') }),
        principalPrescriptionReason: reasonsIn(of, resource, resolve).map((reason) => ({ reason })),
        additionalPrescriptionReason: [],
        ...(chain && { prescriptionChainId: chain }),
        ...(prescriber && { prescriber }),
        ...timesIn(of, doses),
        ...(ended && { endOfTreatmentReason: ended }),
        ...((drug || doses.dosage.length > 0) && { drug: { ...drug, dosage: doses.dosage } }),
        ...(recipe && { dispensationAuthorization: recipe }),
        administration: [],
      },
    },
  }
  return partly(item, of.missed)
}
