import type { Dosage as FhirDosage, FhirResource, Medication, MedicationRequest } from 'fhir/r4'
import type { Dosage, DrugChoice, MedicationMedicalRecord } from '../riv-ta/get-medication-history.ts'
import { conceptOf, identifierOf } from './codes.ts'
import { bundle, noPatient } from './write-bundle.ts'
import { doerOf, patientOf } from './write-people.ts'
import { signatureIn } from './write-signatures.ts'

/** Medicines as a Bundle of FHIR R4 MedicationRequest, each with its Medication contained. */
export function writeMedications(records: readonly MedicationMedicalRecord[]): string {
  return bundle(
    records.flatMap((record) => {
      const { medicationMedicalRecordHeader: header } = record
      return [
        { resource: requestOf(record) },
        ...signatureIn(`MedicationRequest/${header.documentId}`, header),
      ]
    }),
  )
}

function requestOf(record: MedicationMedicalRecord): MedicationRequest {
  const { medicationMedicalRecordHeader: header, medicationMedicalRecordBody: body } = record
  const { medicationPrescription: told } = body
  const recorder = doerOf(header.accountableHealthcareProfessional, 'recorder')
  const requester = told.prescriber && doerOf(told.prescriber, 'requester')
  const reasons = told.principalPrescriptionReason.flatMap(({ reason }) =>
    reason ? [conceptOf(reason)] : [],
  )
  const { startOfTreatment: start, endOfTreatment: end, dispensationAuthorization: recipe } = told
  const contained: FhirResource[] = [...recorder.contained, ...(requester?.contained ?? [])]
  return {
    resourceType: 'MedicationRequest',
    id: header.documentId,
    ...(!header.approvedForPatient && { meta: noPatient }),
    ...(told.drug && { medicationReference: { reference: '#medication' } }),
    ...(!told.drug && { medicationCodeableConcept: {} }),
    contained: told.drug ? [medicationOf(told.drug), ...contained] : contained,
    ...(told.prescriptionId && { identifier: [identifierOf(told.prescriptionId)] }),
    ...(told.prescriptionChainId && { groupIdentifier: identifierOf(told.prescriptionChainId) }),
    status: header.nullified
      ? 'entered-in-error'
      : statusOf(told.prescriptionStatus, told.typeOfPrescription),
    intent: 'order',
    subject: patientOf(header.patientId.id),
    authoredOn: told.prescriber?.authorTime ?? header.accountableHealthcareProfessional.authorTime,
    recorder: recorder.reference,
    ...(requester && { requester: requester.reference }),
    ...(reasons.length > 0 && { reasonCode: reasons }),
    ...(told.endOfTreatmentReason && { statusReason: conceptOf(told.endOfTreatmentReason) }),
    ...(told.prescriptionNote && { note: [{ text: told.prescriptionNote }] }),
    dosageInstruction: dosagesOf(told.drug?.dosage ?? [], { ...(start && { start }), ...(end && { end }) }),
    ...(recipe && {
      dispenseRequest: {
        ...(recipe.validUntil && { validityPeriod: { end: recipe.validUntil } }),
        ...(recipe.totalAmount !== undefined && {
          quantity: { value: recipe.totalAmount, ...(recipe.packageUnit && { unit: recipe.packageUnit }) },
        }),
      },
    }),
  } as MedicationRequest
}

function statusOf(status: string | undefined, type: string | undefined): MedicationRequest['status'] {
  if (type === 'U') return 'stopped'
  if (status === 'Active') return 'active'
  return status === 'Inactive'
    ? 'completed'
    : ((['on-hold', 'stopped', 'cancelled'] as const).find((one) => one === status) ?? 'unknown')
}

function medicationOf({ drug, unstructuredDrugInformation: words, generics }: DrugChoice): Medication {
  const { atcCode, nplId, pharmaceuticalForm: form, strength, strengthUnit } = drug ?? {}
  const substance = atcCode?.code ? undefined : (atcCode?.displayName ?? generics?.substance)
  const text = nplId?.originalText ?? words?.unstructuredInformation
  const coding = [...(atcCode?.code ? [atcCode] : []), ...(nplId?.code ? [nplId] : [])].flatMap(
    (one) => conceptOf(one).coding ?? [],
  )
  return {
    resourceType: 'Medication',
    id: 'medication',
    code: { ...(coding.length > 0 && { coding }), ...(text && { text }) },
    ...(form && { form: { text: form } }),
    ...((substance || strength !== undefined) && {
      ingredient: [
        {
          itemCodeableConcept: {
            ...((substance ?? atcCode?.displayName) && { text: substance ?? atcCode?.displayName }),
          },
          ...(strength !== undefined && {
            strength: { numerator: { value: strength, unit: strengthUnit }, denominator: { value: 1 } },
          }),
        },
      ],
    }),
  } as Medication
}

/** Between which times it is taken stands with the first of them. */
function dosagesOf(all: readonly Dosage[], bounds: { start?: string; end?: string }): FhirDosage[] {
  const given = all.map(dosageOf)
  if (Object.keys(bounds).length === 0) return given
  const [first = {}, ...rest] = given
  const repeat = { ...first.timing?.repeat, boundsPeriod: bounds }
  return [{ ...first, timing: { ...first.timing, repeat } }, ...rest]
}

function dosageOf({ dosageInstruction: text, setDosage, conditionalDosage }: Dosage): FhirDosage {
  const { frequencyDosage: often, periodDosage: rarely } = setDosage ?? conditionalDosage ?? {}
  const dose = often?.dose ?? rarely?.dose
  const repeat = often
    ? { frequency: often.frequency?.value, period: 1, periodUnit: often.frequency?.unit }
    : rarely && { frequency: 1, period: rarely.period?.value, periodUnit: rarely.period?.unit }
  const why = conditionalDosage?.conditionDescription
  const side = (value: number | undefined) => value !== undefined && { value, unit: dose?.unit }
  return {
    ...(text && { text }),
    ...(why && { asNeededCodeableConcept: { text: why } }),
    ...(repeat && { timing: { repeat } }),
    ...(dose && { doseAndRate: [{ doseRange: { low: side(dose.low), high: side(dose.high) } }] }),
  } as FhirDosage
}
