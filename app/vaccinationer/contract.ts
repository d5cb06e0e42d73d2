import * as v from 'valibot'
import { codedSchema, dateSchema, itemIdSchema, sourceSchema, textSchema } from '#platform/answer/contract.ts'

/** A unit and a person at it, as far as the source names them. */
const partySchema = v.object({
  /** Name of the unit. → orgUnitName */
  unit: v.optional(textSchema),
  /** Its number. → orgUnitTelecom */
  phone: v.optional(textSchema),
  /** Their name. → personName */
  name: v.optional(textSchema),
})
export type VaccinationParty = v.InferOutput<typeof partySchema>

/**
 * `GET /api/vaccinationer`: what has been given, from GetVaccinationHistory 2.0, the latest first and what has no day last. One
 * for each `administrationRecord` (ar below); of a record without any, one for its `registrationRecord` (rr). Days are
 * Swedish calendar days, and no hour is known.
 *
 * The contract has no field for what was ordered and not given, though it lets such be told: words of the source are then all
 * that says so.
 */
export const vaccinationSchema = v.object({
  /** Opaque, so that it can stand in an address. */
  id: itemIdSchema,
  /** rr/date: the day it was given. Absent: the source does not say. */
  day: v.optional(dateSchema),
  /** ar/typeOfVaccine: what it protects against, as care says it: "TBE", "MPR". */
  type: v.optional(codedSchema),
  /** ar/vaccineTargetDisease: the diseases. */
  targets: v.array(codedSchema),
  /** ar/vaccineName: the name of the product. */
  product: v.optional(textSchema),
  /** ar/doseOrdinalNumber: which dose it is. A whole number by the schema; sources may write words. */
  doseOrdinal: v.optional(textSchema),
  /** ar/numberOfPrescribedDoses: of how many. A whole number by the schema; sources may write words. */
  dosesPrescribed: v.optional(textSchema),
  /** ar/isDoseComplete: whether it counts as a full dose, or as the last part of one. */
  complete: v.optional(v.boolean()),
  /** ar/dose: its displayName, else value and unit as they are written. */
  amount: v.optional(textSchema),
  /** Number of the batch that the dose is from. → ar/vaccineBatchId */
  batch: v.optional(textSchema),
  /** Who made it. → ar/vaccineManufacturer */
  manufacturer: v.optional(textSchema),
  /** ar/anatomicalSite: where on the body. */
  site: v.optional(textSchema),
  /** ar/route: in what way. */
  route: v.optional(textSchema),
  /** The programme that it was given in. → ar/vaccinationProgramName */
  program: v.optional(textSchema),
  /** ar/performerOrg and ar/performer: who gave it. */
  performer: v.optional(partySchema),
  /** ar/prescriberOrg and ar/prescriberPerson: who ordered it. */
  prescriber: v.optional(partySchema),
  /**
   * Header, accountableHealthcareProfessional: who wrote it.
   * - `name`: their name. → accountableHealthcareProfessional/healthcareProfessionalName
   * - `title`: what they work as. → accountableHealthcareProfessional/healthcareProfessionalRoleCode
   */
  author: v.optional(v.object({ name: textSchema, title: v.optional(textSchema) })),
  /** Header, legalAuthenticator: false when nobody has signed. The contract lets such be told. */
  signed: v.boolean(),
  /** ar/sourceDescription: from where one knows of it, when it was written down afterwards. */
  toldBy: v.optional(textSchema),
  /** ar/commentAdministration: of the one who gave it. */
  comment: v.optional(textSchema),
  /** ar/commentPrescription: of the one who ordered it. */
  orderComment: v.optional(textSchema),
  /** ar/patientAdverseEffect: reactions to this vaccine. */
  reactions: v.array(codedSchema),
  /** rr/patientAdverseEffect: reactions after the occasion, to one or another of what was given then. */
  reactionsThen: v.array(codedSchema),
  /** Groups at risk that the person is in, as the source says. → rr/riskCategory */
  riskGroups: v.array(codedSchema),
  /** rr/vaccinationUnstructuredNote: a note of the whole occasion. */
  note: v.optional(textSchema),
  /** True when something in the record could not be read. */
  partly: v.optional(v.boolean()),
  /** Other sources that tell of the same one, by its own unique reference (ar/vaccinationUniqueReference). */
  alsoFrom: v.array(sourceSchema),
  source: sourceSchema,
})
export type Vaccination = v.InferOutput<typeof vaccinationSchema>
