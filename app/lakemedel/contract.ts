import * as v from 'valibot'
import {
  codedSchema,
  dateSchema,
  instantSchema,
  sourceSchema,
  textSchema,
} from '#platform/answer/contract.ts'

const whenSchema = v.union([instantSchema, dateSchema])

/** So much at a time (PQInterval): `unit` in the source's own words, `1`–`2` `tablett`. */
const amountSchema = v.object({
  /** The least. → low */
  low: v.optional(v.number()),
  /** The most. → high */
  high: v.optional(v.number()),
  /** Of what. → unit */
  unit: v.optional(textSchema),
})
export type Amount = v.InferOutput<typeof amountSchema>

/**
 * A number of something (PQ).
 * - `value`: how many. → value · `unit`: of what, in the source's own words. → unit
 */
const quantitySchema = v.object({ value: v.optional(v.number()), unit: v.optional(textSchema) })

/** How much and how often, where the source has no words for it but says it in codes. */
const codedDoseSchema = v.variant('way', [
  /**
   * So much, so many times each unit of time (frequencyDosage).
   * - `dose`: how much. → dose · `frequency`: how many times in each unit of time. → frequencyDosage/frequency
   */
  v.object({ way: v.literal('frequency'), dose: amountSchema, frequency: quantitySchema }),
  /**
   * So much, once in each period (periodDosage).
   * - `dose`: how much. → dose · `period`: how long between them. → periodDosage/period
   */
  v.object({ way: v.literal('period'), dose: amountSchema, period: quantitySchema }),
  /**
   * So much, once (singleDose).
   * - `dose`: how much. → dose · `time`: when. → singleDose/time
   */
  v.object({ way: v.literal('single'), dose: amountSchema, time: v.optional(whenSchema) }),
  /** By a scheme of days (occasionDosage), or stepwise (rampedDosage), which is not told here in words. */
  v.object({ way: v.literal('scheme') }),
])
export type CodedDose = v.InferOutput<typeof codedDoseSchema>

/** How it is taken: in words where there are any, else in codes. */
const doseSchema = v.object({
  /** In the source's own words. → dosageInstruction, else unstructuredDosageInformation/text, else shortNotation */
  text: v.optional(textSchema),
  /** setDosage, where there is no text. */
  set: v.optional(codedDoseSchema),
  /** maximumDosage, where there is no text. */
  most: v.optional(codedDoseSchema),
  /** conditionalDosage/conditionDescription: it is taken only when. */
  condition: v.optional(textSchema),
})
export type Dose = v.InferOutput<typeof doseSchema>

/**
 * Whom to ask.
 * - `name`: name of the unit · `phone`: the number, from the catalogue of units
 */
const askSchema = v.object({ name: textSchema, phone: v.optional(textSchema) })

/** A decision about a medicine, of GetMedicationHistory 2.2 (medicationPrescription). Times are Swedish. */
const medicationSchema = v.object({
  /** Opaque. */
  id: textSchema,
  kind: v.literal('decision'),
  /** What it is called. Absent: the source has no name. → nplId, else unstructuredDrugInformation, merchandise, nplPackId or generics/substance */
  name: v.optional(textSchema),
  /** What is active in it. → atcCode/displayName, else generics/substance */
  substance: v.optional(textSchema),
  /** Code of ATC. → atcCode/code */
  atc: v.optional(textSchema),
  /** Number in the national register of medicines (NPL). → nplId/code */
  nplId: v.optional(textSchema),
  /** How strong it is: `40 mg`. → strength and strengthUnit, or generics/strength */
  strength: v.optional(textSchema),
  /** pharmaceuticalForm, or generics/form. */
  form: v.optional(textSchema),
  /** In what way it is taken. → routeOfAdministration */
  route: v.optional(textSchema),
  /** A thing to use rather than to take (merchandise), such as strips for blood sugar. */
  isMerchandise: v.boolean(),
  /** How it is taken, each way by itself, one after another where there are several. → dosage */
  doses: v.array(doseSchema),
  /** dispensationAuthorization/prescriptionSignatura: what stands on the label of the pharmacy. */
  label: v.optional(textSchema),
  /** typeOfPrescription: begun or going on (I), or stopped (U). */
  decision: v.picklist(['given', 'stopped', 'unsaid']),
  /** prescriptionStatus. Inactive is what has ended, is paused, or was put right: the contract does not say which. */
  status: v.picklist(['active', 'inactive', 'unsaid']),
  /** principalPrescriptionReason, then additionalPrescriptionReason. */
  reasons: v.array(textSchema),
  /** treatmentPurpose: what is meant to come of it. */
  purpose: v.optional(textSchema),
  /** A note of the decision, in words of the source. → prescriptionNote */
  note: v.optional(textSchema),
  /** What is said of the medicine, in words of the source. → drug/comment */
  comment: v.optional(textSchema),
  /**
   * prescriber: who decided, else accountableHealthcareProfessional.
   * - `name`: their name. → healthcareProfessionalName · `title`: what they work as. → healthcareProfessionalRoleCode
   */
  prescriber: v.optional(v.object({ name: textSchema, title: v.optional(textSchema) })),
  /** prescriber/authorTime, else authorTime of the record. */
  decided: v.optional(whenSchema),
  /** Since when it is taken, in any dose. → startOfFirstTreatment */
  firstStart: v.optional(whenSchema),
  /** startOfTreatment: since when in this dose. */
  start: v.optional(whenSchema),
  /** endOfTreatment. An end before the start is told as it is. */
  end: v.optional(whenSchema),
  /** Why it ends. → endOfTreatmentReason */
  endReason: v.optional(codedSchema),
  /** evaluationTime: when it is to be gone through again. */
  evaluate: v.optional(whenSchema),
  /** selfMedication: true for what one takes oneself, false for what somebody of the care gives. */
  self: v.optional(v.boolean()),
  /**
   * administration: the last time that somebody gave it, and what was written then.
   * - `time`: when. → administration/administrationTime · `comment`: what was written. → administration/administrationComment
   */
  given: v.optional(v.object({ time: v.optional(whenSchema), comment: v.optional(textSchema) })),
  /** dispensationAuthorization: what may be collected with the recipe. */
  recipe: v.optional(
    v.object({
      /** The last day. → dispensationAuthorization/validUntil */
      validUntil: v.optional(dateSchema),
      /** How much in all. → dispensationAuthorization/totalAmount */
      amount: v.optional(v.number()),
      /** Of what. → dispensationAuthorization/packageUnit */
      unit: v.optional(textSchema),
      /** What is said of it. → dispensationAuthorization/dispensationAuthorizerComment */
      comment: v.optional(textSchema),
    }),
  ),
  /** prescriptionChainId: decisions that follow on each other. Opaque, unique to its source. */
  chain: v.optional(textSchema),
  /** Whom to ask: the unit that decided, by the catalogue of units. */
  ask: askSchema,
  /** True when something in the record could not be read. */
  partly: v.optional(v.boolean()),
  source: sourceSchema,
})
export type Medication = v.InferOutput<typeof medicationSchema>

/** A time that a medicine was collected, and what its recipe has left, of the project's own contract DispensedMedications. */
const dispensedSchema = v.object({
  /** Opaque. */
  id: textSchema,
  kind: v.literal('dispensed'),
  /** name. Absent: the source has none. */
  name: v.optional(textSchema),
  /** Code of ATC. → atc */
  atc: v.optional(textSchema),
  /** Number in the national register of medicines (NPL). → nplId */
  nplId: v.optional(textSchema),
  /** strength, as the pharmacy writes it. */
  strength: v.optional(textSchema),
  /** In what form: tablets, a salve. → form */
  form: v.optional(textSchema),
  /**
   * packages: how many, and of what size.
   * - `count`: how many · `size`: of what size, as the pharmacy writes it
   */
  packages: v.optional(v.object({ count: v.optional(v.number()), size: v.optional(textSchema) })),
  /** collected. A day that has not come is told as it is. */
  collected: v.optional(dateSchema),
  /** The pharmacy, by name. → pharmacy */
  pharmacy: v.optional(textSchema),
  /** label: how it is taken, as on the label. */
  label: v.optional(textSchema),
  /**
   * withdrawals. Numbers that cannot be are told as they are.
   * - `left`: times that are left · `of`: times in all
   */
  withdrawals: v.optional(v.object({ left: v.optional(v.number()), of: v.optional(v.number()) })),
  /** validUntil: the last day of the recipe. */
  validUntil: v.optional(dateSchema),
  /** The first day that it can be collected again. → earliestNext */
  earliestNext: v.optional(dateSchema),
  /** prescriber: the name of who wrote the recipe. */
  prescriber: v.optional(textSchema),
  /** Whom to ask: the unit of the header, by the catalogue of units. */
  ask: askSchema,
  /** True when something in the record could not be read. */
  partly: v.optional(v.boolean()),
  source: sourceSchema,
})
export type Dispensed = v.InferOutput<typeof dispensedSchema>

/**
 * `GET /api/lakemedel`: decisions about medicines, and what was collected. What is the same medicine to whoever takes it is put
 * together by the page: the platform tells each record by itself.
 */
export const medicineSchema = v.variant('kind', [medicationSchema, dispensedSchema])
export type Medicine = v.InferOutput<typeof medicineSchema>
