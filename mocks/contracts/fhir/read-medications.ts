import * as v from 'valibot'
import type { FhirSource } from '../contract.ts'
import type { AnswerFault, AnswerReading } from '../reading.ts'
import type { CV } from '../riv-ta/datatypes.ts'
import type { MedicationMedicalRecord } from '../riv-ta/get-medication-history.ts'
import { decided } from './activity-schema.ts'
import type { Resource } from './bundle.ts'
import { cvOf, iiOf } from './codes.ts'
import { concept, day, identifier, period, reference, text, time } from './fields.ts'
import { looseReader, type LooseReader, partly, readerOf } from './loose.ts'
import { headerOf, professionalOf } from './header.ts'
import { whoIs, wordsAt } from './people.ts'
import { amount, type Doses, dosesIn, unitOf } from './read-doses.ts'
import { drugIn } from './read-drug.ts'
import { readEach, type ReadOne, wordFault } from './read-each.ts'
import { leadsToHidden, type Resolve } from './references.ts'

type Prescription = MedicationMedicalRecord['medicationMedicalRecordBody']['medicationPrescription']

/**
 * Medicines: MedicationRequest and MedicationStatement of R4 and R5. What is no decision, or is told as not taken, is nobody's
 * medicine, and is named. Never throws.
 */
export function readMedications(answer: string, source: FhirSource): AnswerReading<MedicationMedicalRecord> {
  return readEach(answer, source, ['MedicationRequest', 'MedicationStatement'], readMedication)
}

/** Words of status that somebody has, or has had, a medicine by. What is a draft, meant, or not taken is not among them. */
const statuses = {
  MedicationRequest: ['active', 'on-hold', 'ended', 'stopped', 'completed', 'cancelled', 'unknown'],
  MedicationStatement: ['active', 'completed', 'stopped', 'on-hold', 'unknown', 'recorded'],
} as const
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

/** Why a resource is not a medicine that somebody has or has had: by its status, what it is meant as, or that it forbids. */
function noMedicine(resource: Resource): AnswerFault | undefined {
  const { json, path, type } = resource
  const isRequest = type === 'MedicationRequest'
  const ofStatus = wordFault(
    resource,
    'status',
    statuses[isRequest ? 'MedicationRequest' : 'MedicationStatement'],
  )
  if (ofStatus) return ofStatus
  if (isRequest && !(typeof json['intent'] === 'string' && decided.has(json['intent']))) {
    return { path: `${path}/intent`, reason: json['intent'] === undefined ? 'missing' : 'bad-value' }
  }
  if (json['doNotPerform'] !== undefined && json['doNotPerform'] !== false) {
    return { path: `${path}/doNotPerform`, reason: 'bad-value' }
  }
  if (json['adherence'] === undefined) return undefined
  // R5 says there whether it is taken.
  const adherence = v.safeParse(v.object({ code: concept }), json['adherence'])
  const isTaken = adherence.success && adherence.output.code.coding.some(({ code }) => code === 'taking')
  return isTaken ? undefined : { path: `${path}/adherence/code`, reason: 'bad-value' }
}

const reasonSchema = v.object({
  ...concept.entries,
  concept: v.optional(concept),
  reference: v.optional(reference),
})

/** Why, by a code or by what is pointed at; in R5 both are in one. */
function reasonsIn(of: LooseReader, from: Resource, resolve: Resolve): CV[] {
  const given = of.many('reason', reasonSchema)
  const concepts = [...of.many('reasonCode', concept), ...given.flatMap((one) => one.concept ?? [])]
  const pointers = [...of.many('reasonReference', reference), ...given.flatMap((one) => one.reference ?? [])]
  return [
    ...concepts.flatMap((one) => cvOf(one) ?? []),
    ...pointers.flatMap((to) => {
      const words = leadsToHidden(to, from, resolve) ? undefined : wordsAt(to, from, resolve)
      return words ? [{ originalText: words }] : []
    }),
  ]
}

/** Since when and until when it is taken: by itself, else by its only dosage that says so. */
function timesIn(
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

const dispense = v.looseObject({
  validityPeriod: v.optional(v.object({ end: v.optional(day) })),
  quantity: v.optional(amount),
})

/** What may be collected. Of what may be collected several times, how much that is in all is not worked out. */
function recipeOf(of: LooseReader): Prescription['dispensationAuthorization'] {
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
