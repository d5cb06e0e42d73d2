import type { Answer } from '#platform/answer/contract.ts'
import type { Medication, Medicine } from '../../app/lakemedel/contract.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { MedicationMedicalRecord } from '../contracts/riv-ta/get-medication-history.ts'
import { isPartlyRead } from '../contracts/reading.ts'
import { answerOf } from '../platform/answer.ts'
import { type FromProducer, gather, type Question } from '../platform/gather.ts'
import { hash } from '../platform/hash.ts'
import { dispensedOf } from './dispensed.ts'
import { dosesOf } from './doses.ts'
import { drugOf } from './drug.ts'
import { codedOf, idOf, originOf, professionalOf, textOf } from './fields.ts'
import { itemId, sourceOf } from './source.ts'

/** `GET /api/lakemedel`: from GetMedicationHistory and the project's own contract DispensedMedications. */
export async function lakemedel(question: Question): Promise<Answer<Medicine>> {
  const [decisions, collected] = await Promise.all([
    gather('GetMedicationHistory', question),
    gather('DispensedMedications', question),
  ])
  return answerOf<Medicine>(
    [...decisions.items.map(medicationOf), ...collected.items.map(dispensedOf)],
    decisions,
    collected,
  )
}

const decisions: Readonly<Record<string, Medication['decision']>> = { I: 'given', U: 'stopped' }
/** prescriptionStatus; of a source that answers in FHIR, also its own words for what is not to be taken now. */
const statuses: Readonly<Record<string, Medication['status']>> = {
  Active: 'active',
  Inactive: 'inactive',
  stopped: 'inactive',
  cancelled: 'inactive',
  'on-hold': 'inactive',
}

function medicationOf({ producer, item }: FromProducer<MedicationMedicalRecord>): Medication {
  const { medicationMedicalRecordHeader: header, medicationMedicalRecordBody: body } = item
  const { medicationPrescription: told } = body
  const { prescriber, prescriptionChainId: chain, dispensationAuthorization: recipe } = told
  const origin = originOf(header)
  const source = sourceOf(producer, origin)
  const doctor = prescriber && professionalOf({ accountableHealthcareProfessional: prescriber })
  const who = doctor ?? professionalOf(header)
  const decided = prescriber?.authorTime || header.accountableHealthcareProfessional.authorTime
  const phone =
    unitOf(origin.careUnitHSAId)?.phone ??
    header.accountableHealthcareProfessional.healthcareProfessionalOrgUnit?.orgUnitTelecom
  const reasons = [...told.principalPrescriptionReason, ...told.additionalPrescriptionReason].flatMap(
    ({ reason, otherReason }) => textOf(reason) ?? otherReason ?? [],
  )
  const chainId = idOf(chain)
  const endReason = codedOf(told.endOfTreatmentReason)
  return {
    id: itemId(producer, 'medication', header.documentId, header.sourceSystemHSAId),
    kind: 'decision',
    ...drugOf(told.drug ?? recipe?.drug),
    doses: dosesOf(told.drug?.dosage ?? []),
    ...(recipe?.prescriptionSignatura && { label: recipe.prescriptionSignatura }),
    decision: decisions[told.typeOfPrescription ?? ''] ?? 'unsaid',
    status: statuses[told.prescriptionStatus ?? ''] ?? 'unsaid',
    reasons,
    ...(told.treatmentPurpose && { purpose: told.treatmentPurpose }),
    ...(told.prescriptionNote && { note: told.prescriptionNote }),
    ...(told.drug?.comment && { comment: told.drug.comment }),
    ...(who && { prescriber: { name: who.name, ...(who.title && { title: who.title }) } }),
    ...(decided && { decided }),
    ...(told.startOfFirstTreatment && { firstStart: told.startOfFirstTreatment }),
    ...(told.startOfTreatment && { start: told.startOfTreatment }),
    ...(told.endOfTreatment && { end: told.endOfTreatment }),
    ...(endReason && { endReason }),
    ...(told.evaluationTime && { evaluate: told.evaluationTime }),
    ...(told.selfMedication !== undefined && { self: told.selfMedication }),
    ...givenOf(told.administration),
    ...(recipe && { recipe: recipeOf(recipe) }),
    ...(chainId && { chain: hash(`${source.sourceSystemHSAId}\n${chain?.root}\n${chainId}`) }),
    ask: { name: (source.careUnit ?? source.careGiver).name, ...(phone && { phone }) },
    ...(isPartlyRead(item) && { partly: true }),
    source,
  }
}

type Told = MedicationMedicalRecord['medicationMedicalRecordBody']['medicationPrescription']

/** The last of the times that it was given; one without a time is told when there is no other. */
function givenOf(all: Told['administration']): Pick<Medication, 'given'> {
  const last = all.toSorted((a, b) => ((timeOf(a) ?? '') < (timeOf(b) ?? '') ? 1 : -1))[0]
  if (!last) return {}
  const time = timeOf(last)
  const { administrationComment: comment } = last
  return { given: { ...(time && { time }), ...(comment && { comment }) } }
}

const timeOf = ({ administrationTime }: Told['administration'][number]) =>
  administrationTime?.start ?? administrationTime?.end

function recipeOf(recipe: NonNullable<Told['dispensationAuthorization']>): Medication['recipe'] {
  const { validUntil, totalAmount, packageUnit, dispensationAuthorizerComment: comment } = recipe
  return {
    ...(validUntil && { validUntil }),
    ...(totalAmount !== undefined && { amount: totalAmount }),
    ...(packageUnit && { unit: packageUnit }),
    ...(comment && { comment }),
  }
}
