import * as v from 'valibot'
import { dateSchema, instantSchema, textSchema } from '#platform/answer/contract.ts'

/** Swedish time: an instant with offset, or only a day. */
export const whenSchema = v.union([instantSchema, dateSchema])

/**
 * Somebody at a unit, as far as the source names them: of GetLaboratoryOrderOutcome 4.2, GetImagingOutcome 1.0 or
 * GetReferralOutcome 3.2.
 */
export const professionalSchema = v.object({
  /** Their name. → name | healthcareProfessionalName, legalAuthenticatorName */
  name: v.optional(textSchema),
  /** What they work as. → byRole | healthcareProfessionalRoleCode, legalAuthenticatorRoleCode */
  title: v.optional(textSchema),
  /** Name of the unit. → orgUnit/name | healthcareProfessionalOrgUnit/orgUnitName */
  unit: v.optional(textSchema),
})

/**
 * A number with its unit, of GetImagingOutcome 1.0.
 * - `value`: as the source writes it. → value · `unit`: of what. → unit
 */
export const measureSchema = v.object({ value: textSchema, unit: v.optional(textSchema) })

/**
 * imageRecording of GetImagingOutcome 1.0, or act of GetReferralOutcome 3.2: what has been done. Names of fields in the latter come
 * after the stroke.
 */
export const examinationSchema = v.object({
  /** examinationActivity as text, else its code | actText */
  name: v.optional(textSchema),
  /** examinationTimePeriod/start | actTime: when it began. */
  from: v.optional(whenSchema),
  /** examinationTimePeriod/end: when it ended. */
  until: v.optional(whenSchema),
  /** examinationStatus: a word of the contract in Swedish, or the source's own. */
  status: v.optional(textSchema),
  /** accountableHealthcareProfessional, and examinationUnit where it names no unit. */
  by: v.optional(professionalSchema),
  /** modalityData/typeOfModality: a code of DICOM, or the source's own word. */
  modality: v.optional(textSchema),
  /** bodyPartExamined and contrastAgentUsed, each once. */
  details: v.array(textSchema),
  /** numberOfImages: how many were taken, which may be more than are sent. */
  images: v.optional(v.number()),
})

/**
 * imageDicomData and imageStructuredData of each recording (GetImagingOutcome 1.0), or actResult of each act (GetReferralOutcome 3.2). Bytes are sent by
 * `GET /api/provsvar/{id}/bild/{place}`, where place is the one in this list, from 1.
 */
export const pictureSchema = v.object({
  /** Name of the examination it belongs to. → examinationActivity | actText */
  of: v.optional(textSchema),
  /** `application/dicom` for imageDicomData, which names no media type. */
  mediaType: v.optional(textSchema),
  /** How many bytes it has. Absent: it is not embedded, or what stands there is a pointer and no file. → dicomValue, imageData/value | actResult/value */
  size: v.optional(v.number()),
  /** Where it is, when it is not embedded. → dicomReference, imageData/reference | actResult/reference */
  reference: v.optional(textSchema),
  /** When it was taken. → imageCreationTime */
  at: v.optional(whenSchema),
})
