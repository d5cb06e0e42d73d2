import * as v from 'valibot'
import {
  codedSchema,
  dateSchema,
  instantSchema,
  itemIdSchema,
  sourceSchema,
  textSchema,
} from '#platform/answer/contract.ts'

/** Swedish time: an instant with offset, or only a day. */
const whenSchema = v.union([instantSchema, dateSchema])
/** pq, or the interval of a reference or of a value. Numbers are as the laboratory wrote them, to the last decimal. */
const intervalSchema = v.object({
  low: v.optional(textSchema),
  /** True when the limit itself belongs to the interval; absent: not said. */
  lowClosed: v.optional(v.boolean()),
  high: v.optional(textSchema),
  highClosed: v.optional(v.boolean()),
  unit: v.optional(textSchema),
})
export type Interval = v.InferOutput<typeof intervalSchema>

const professionalSchema = v.object({
  name: v.optional(textSchema),
  title: v.optional(textSchema),
  unit: v.optional(textSchema),
})
export type Professional = v.InferOutput<typeof professionalSchema>

/**
 * How far a reply, or one analysis of it, has come (FHIR R4 DiagnosticReportStatus and ObservationStatus). `answered`: an answer
 * to a remiss that is not called the final one. `other`: the source says it in a way that is not known, and `text` is its own word.
 */
const stageSchema = v.object({
  kind: v.picklist([
    'ordered',
    'partial',
    'preliminary',
    'final',
    'corrected',
    'appended',
    'answered',
    'cancelled',
    'unknown',
    'other',
  ]),
  text: v.optional(textSchema),
})
export type Stage = v.InferOutput<typeof stageSchema>

/** analysis and one result of it. An analysis of which no result has come has no value. */
const resultSchema = v.object({
  /** Opaque, unique within the reply. */
  id: itemIdSchema,
  /** Opaque, the same for the same analysis/code of the person, from whatever source. Absent: the source gives no code. */
  analysisId: v.optional(itemIdSchema),
  /** analysis/code as text, else the code itself. */
  name: v.optional(textSchema),
  /** result/type: which of several results of one analysis it is. */
  kind: v.optional(textSchema),
  /** How far down it stands among the related of others. */
  depth: v.picklist([0, 1, 2]),
  /** result/value: pq/value, st, or the text of cv. */
  value: v.optional(textSchema),
  /** pq/unit. */
  unit: v.optional(textSchema),
  /** result/value/intervalPQ. */
  interval: v.optional(intervalSchema),
  /** result/reference. */
  reference: v.optional(
    v.object({
      interval: v.optional(intervalSchema),
      description: v.optional(textSchema),
      population: v.optional(textSchema),
      comment: v.optional(textSchema),
    }),
  ),
  /** result/interpretation: what the laboratory itself says of the value. */
  interpretation: v.array(codedSchema),
  /** analysis/status. */
  stage: v.optional(stageSchema),
  /** analysis/comment and result/comment. */
  comments: v.array(textSchema),
  /** analysis/method. */
  method: v.optional(textSchema),
  /** analysis/accredited. */
  accredited: v.optional(v.boolean()),
  /** specimen/timestamp, of the first specimen that has one; else analysis/timestamp. */
  at: v.optional(whenSchema),
  specimens: v.array(
    v.object({
      material: v.optional(textSchema),
      location: v.optional(textSchema),
      comment: v.optional(textSchema),
    }),
  ),
})
export type Result = v.InferOutput<typeof resultSchema>

const measureSchema = v.object({ value: textSchema, unit: v.optional(textSchema) })
export type Measure = v.InferOutput<typeof measureSchema>

/** imageRecording, or act: what has been done. Names of fields in GetReferralOutcome come after the stroke. */
const examinationSchema = v.object({
  /** examinationActivity as text, else its code | actText */
  name: v.optional(textSchema),
  /** examinationTimePeriod | actTime */
  from: v.optional(whenSchema),
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
export type Examination = v.InferOutput<typeof examinationSchema>

/**
 * imageDicomData and imageStructuredData of each recording, or actResult of each act. Bytes are sent by
 * `GET /api/provsvar/{id}/bild/{place}`, where place is the one in this list, from 1.
 */
const pictureSchema = v.object({
  /** Name of the examination it belongs to. */
  of: v.optional(textSchema),
  /** `application/dicom` for imageDicomData, which names no media type. */
  mediaType: v.optional(textSchema),
  /** Bytes of value. Absent: it is not embedded, or what stands there is a pointer and no file. */
  size: v.optional(v.number()),
  reference: v.optional(textSchema),
  /** imageCreationTime. */
  at: v.optional(whenSchema),
})
export type Picture = v.InferOutput<typeof pictureSchema>

/**
 * What a reply has that is about pictures or a remiss, and no values of a laboratory: GetImagingOutcome 1.0 (`imaging`) or
 * GetReferralOutcome 3.2 (`referral`).
 */
const outcomeSchema = v.object({
  kind: v.picklist(['imaging', 'referral']),
  /** referralOutcomeTitle, else header/documentTitle. */
  title: v.optional(textSchema),
  /** examinationSpeciality. */
  specialty: v.optional(textSchema),
  /** resultComment. */
  comment: v.optional(textSchema),
  examinations: v.array(examinationSchema),
  pictures: v.array(pictureSchema),
  /** clinicalInformation, each as its text, else its code. */
  background: v.array(textSchema),
  /** radiationDose. */
  doses: v.array(measureSchema),
  /** patientData/patientWeight and patientLength. */
  weight: v.optional(measureSchema),
  height: v.optional(measureSchema),
  /** attested: who of those who asked has taken part of it. */
  seen: v.optional(v.object({ by: v.optional(professionalSchema), at: v.optional(whenSchema) })),
})
export type Outcome = v.InferOutput<typeof outcomeSchema>

/**
 * `GET /api/provsvar`: replies of laboratories, from GetLaboratoryOrderOutcome 4.2, and of röntgen and those who were asked by a
 * remiss, from GetImagingOutcome 1.0 and GetReferralOutcome 3.2 (`outcome`). Names of fields of the first are given where they are
 * others; those of the two last come after the stroke. Of each order there may be several: first a preliminary one, then the rest.
 */
export const replySchema = v.object({
  /** Opaque, so that it can stand in an address. */
  id: itemIdSchema,
  /**
   * Opaque, the same for all replies to one order (referral/identifier | referralId, with the codes of the examinations); of a
   * reply to none, its own.
   */
  orderId: itemIdSchema,
  /**
   * record/timestamp: when it was last changed; else when it was signed or written | resultTime, else documentTime, else when it was
   * signed or written
   */
  repliedAt: v.optional(whenSchema),
  /** The first specimen/timestamp of it | the first start of an examination, or actTime */
  takenAt: v.optional(whenSchema),
  /** body/type | typeOfResult, referralOutcomeTypeCode */
  stage: v.optional(stageSchema),
  /** header/signature | header/legalAuthenticator. Absent: nobody has signed it. */
  signed: v.optional(v.object({ by: v.optional(professionalSchema), at: v.optional(whenSchema) })),
  /** Who answers for it: recipientSignature, else author, at the recipientUnit | accountableHealthcareProfessional */
  responsible: v.optional(professionalSchema),
  /** The unit to ask, and its number, as the catalogue of units knows them, else as the record does: the one that it went to. */
  ask: v.optional(v.object({ unit: textSchema, phone: v.optional(textSchema) })),
  /** True when the unit, or the one that asked, is one whose results often are about a grave illness. */
  mayWorry: v.boolean(),
  /** body/text | resultReport, referralOutcomeText: plain, or marked up in one of many ways */
  text: v.optional(textSchema),
  /** contactInformation/text. */
  contact: v.optional(textSchema),
  /** referral: what was asked, and by whom. */
  order: v.optional(
    v.object({
      at: v.optional(whenSchema),
      /** question | referralReason */
      question: v.optional(textSchema),
      services: v.array(textSchema),
      by: v.optional(professionalSchema),
      comment: v.optional(textSchema),
      /** referralMedicalInformation | anamnesis */
      medicalInformation: v.optional(textSchema),
    }),
  ),
  groups: v.array(
    v.object({
      name: v.optional(textSchema),
      comment: v.optional(textSchema),
      results: v.array(resultSchema),
    }),
  ),
  outcome: v.optional(outcomeSchema),
  /**
   * The platform's own mark: true when the one who asks has not opened it since it came, or was changed. Only of one that has
   * source/authorTime.
   */
  unread: v.optional(v.boolean()),
  /** True when something in the record could not be read. */
  partly: v.optional(v.boolean()),
  source: sourceSchema,
})
export type Reply = v.InferOutput<typeof replySchema>
