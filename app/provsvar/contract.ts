import * as v from 'valibot'
import { codedSchema, itemIdSchema, sourceSchema, textSchema } from '#platform/answer/contract.ts'
import {
  examinationSchema,
  measureSchema,
  pictureSchema,
  professionalSchema,
  whenSchema,
} from './bildsvar/contract.ts'

/** pq, or the interval of a reference or of a value. Numbers are as the laboratory wrote them, to the last decimal. */
const intervalSchema = v.object({
  /** The least. → low */
  low: v.optional(textSchema),
  /** True when the limit itself belongs to the interval; absent: not said. → lowClosed */
  lowClosed: v.optional(v.boolean()),
  /** The most. → high */
  high: v.optional(textSchema),
  /** The same of the most. → highClosed */
  highClosed: v.optional(v.boolean()),
  /** Of what both are, as the laboratory writes it. → unit */
  unit: v.optional(textSchema),
})
export type Interval = v.InferOutput<typeof intervalSchema>

export type Professional = v.InferOutput<typeof professionalSchema>

/**
 * How far a reply, or one analysis of it, has come (FHIR R4 DiagnosticReportStatus and ObservationStatus). `answered`: an answer
 * to a remiss that is not called the final one. `other`: the source says it in a way that is not known, and `text` is its own word.
 */
const stageSchema = v.object({
  /** How far, by the codes of FHIR R4, and ours: `answered` and `other`. → body/type, analysis/status · typeOfResult · referralOutcomeTypeCode */
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
  /** The source's own word, of `other`. → body/type, analysis/status · typeOfResult · referralOutcomeTypeCode */
  text: v.optional(textSchema),
})
export type Stage = v.InferOutput<typeof stageSchema>

/** analysis and one result of it, from GetLaboratoryOrderOutcome 4.2. An analysis of which no result has come has no value. */
const resultSchema = v.object({
  /** Opaque, unique within the reply. */
  id: itemIdSchema,
  /** Opaque, the same for the same analysis/code of the person, from whatever source. Absent: the source gives no code. */
  analysisId: v.optional(itemIdSchema),
  /** analysis/code as text, else the code itself. */
  name: v.optional(textSchema),
  /** result/type: which of several results of one analysis it is. */
  kind: v.optional(textSchema),
  /** How far down it stands among the related of others. → result/related */
  depth: v.picklist([0, 1, 2]),
  /** result/value: pq/value, st, or the text of cv. */
  value: v.optional(textSchema),
  /** Of what the value is, as the laboratory writes it. → pq/unit */
  unit: v.optional(textSchema),
  /** The value, where it is an interval. → result/value/intervalPQ */
  interval: v.optional(intervalSchema),
  /** What it usually is, by the laboratory. → result/reference */
  reference: v.optional(
    v.object({
      /** Between what it usually is. → reference/interval */
      interval: v.optional(intervalSchema),
      /** The same in words. → reference/description */
      description: v.optional(textSchema),
      /** Of whom. → reference/population */
      population: v.optional(textSchema),
      /** What is said of it. → reference/comment */
      comment: v.optional(textSchema),
    }),
  ),
  /** result/interpretation: what the laboratory itself says of the value. */
  interpretation: v.array(codedSchema),
  /** How far the analysis has come. → analysis/status */
  stage: v.optional(stageSchema),
  /** What the laboratory says of it, a thing each. → analysis/comment and result/comment */
  comments: v.array(textSchema),
  /** How it was analysed. → analysis/method */
  method: v.optional(textSchema),
  /** True when the laboratory is accredited for it. → analysis/accredited */
  accredited: v.optional(v.boolean()),
  /** specimen/timestamp, of the first specimen that has one; else analysis/timestamp. */
  at: v.optional(whenSchema),
  /** What was taken for it. → specimen */
  specimens: v.array(
    v.object({
      /** Of what. → specimen/material */
      material: v.optional(textSchema),
      /** From where on the body. → specimen/anatomicalLocation */
      location: v.optional(textSchema),
      /** What is said of it. → specimen/comment */
      comment: v.optional(textSchema),
    }),
  ),
})
export type Result = v.InferOutput<typeof resultSchema>

export type Measure = v.InferOutput<typeof measureSchema>
export type Examination = v.InferOutput<typeof examinationSchema>
export type Picture = v.InferOutput<typeof pictureSchema>

/**
 * What a reply has that is about pictures or a remiss, and no values of a laboratory: GetImagingOutcome 1.0 (`imaging`) or
 * GetReferralOutcome 3.2 (`referral`).
 */
const outcomeSchema = v.object({
  /** Which of the two. */
  kind: v.picklist(['imaging', 'referral']),
  /** What the answer is called. → referralOutcomeTitle, else header/documentTitle */
  title: v.optional(textSchema),
  /** The speciality that it is of. → examinationSpeciality */
  specialty: v.optional(textSchema),
  /** What is said of the answer, in words of the source. → resultComment */
  comment: v.optional(textSchema),
  /** What was done. → imageRecording | act */
  examinations: v.array(examinationSchema),
  /** Pictures and other files. → imageRecording/imageDicomData, imageRecording/imageStructuredData | act/actResult */
  pictures: v.array(pictureSchema),
  /** clinicalInformation, each as its text, else its code. */
  background: v.array(textSchema),
  /** How much radiation, each kind by itself. → radiationDose */
  doses: v.array(measureSchema),
  /** patientData/patientWeight: of the person, when it was done. */
  weight: v.optional(measureSchema),
  /** patientData/patientLength: of the person, when it was done. */
  height: v.optional(measureSchema),
  /**
   * attested: who of those who asked has taken part of it.
   * - `by`: who. → attested/legalAuthenticatorName | attested/attesterName
   * - `at`: when. → attested/signatureTime | attested/attestedTime
   */
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
  /** When the first of it was taken, or the first examination began. → specimen/timestamp | examinationTimePeriod/start, actTime */
  takenAt: v.optional(whenSchema),
  /** How far the reply has come. → body/type | typeOfResult, referralOutcomeTypeCode */
  stage: v.optional(stageSchema),
  /**
   * header/signature | header/legalAuthenticator. Absent: nobody has signed it.
   * - `by`: who. → signature/name | legalAuthenticator/legalAuthenticatorName
   * - `at`: when. → signature/timestamp | legalAuthenticator/signatureTime
   */
  signed: v.optional(v.object({ by: v.optional(professionalSchema), at: v.optional(whenSchema) })),
  /** Who answers for it: recipientSignature, else author, at the recipientUnit | accountableHealthcareProfessional. */
  responsible: v.optional(professionalSchema),
  /**
   * The unit to ask, and its number, as the catalogue of units knows them, else as the record does: the one that it went to.
   * - `unit`: name of the unit · `phone`: its number
   */
  ask: v.optional(v.object({ unit: textSchema, phone: v.optional(textSchema) })),
  /** The platform's own judgement, by its catalogue: true when the unit, or the one that asked, is one whose results often are about a grave illness. */
  mayWorry: v.boolean(),
  /** body/text | resultReport, referralOutcomeText: plain, or marked up in one of many ways */
  text: v.optional(textSchema),
  /** Whom to turn to about it, in words of the source. → contactInformation/text */
  contact: v.optional(textSchema),
  /** referral: what was asked, and by whom. */
  order: v.optional(
    v.object({
      /** When it was asked. → referral/timestamp · accountableHealthcareProfessional/authorTime · referral/referralTime */
      at: v.optional(whenSchema),
      /** What was asked. → question | referralReason */
      question: v.optional(textSchema),
      /** What was ordered, a thing each. → referral/requestedCareService */
      services: v.array(textSchema),
      /** Who asked. → referral/requester · referral/accountableHealthcareProfessional · referral/referralAuthor */
      by: v.optional(professionalSchema),
      /** What was said of it. → referralInformation/referralComment */
      comment: v.optional(textSchema),
      /** What was told of the person, to answer it by. → referralMedicalInformation | anamnesis */
      medicalInformation: v.optional(textSchema),
    }),
  ),
  /** The values of a laboratory, as it has grouped them. → groupOfAnalyses */
  groups: v.array(
    v.object({
      /** What they are called together. → groupOfAnalyses/name */
      name: v.optional(textSchema),
      /** What is said of them. → groupOfAnalyses/comment */
      comment: v.optional(textSchema),
      /** The values. → groupOfAnalyses/analysis */
      results: v.array(resultSchema),
    }),
  ),
  /** Of röntgen and remisser: the rest of the answer. Absent: it is of a laboratory. → | imagingOutcomeBody, referralOutcomeBody */
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
