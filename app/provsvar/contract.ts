import * as v from 'valibot'
import {
  codedSchema,
  dateSchema,
  instantSchema,
  sourceSchema,
  textSchema,
} from '#platform/answer/contract.ts'

/** Swedish time: an instant with offset, or only a day. */
const whenSchema = v.union([instantSchema, dateSchema])
const opaqueId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/))

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
 * How far a reply, or one analysis of it, has come (FHIR R4 DiagnosticReportStatus and ObservationStatus). `other`: the source
 * says it in a way that is not known, and `text` is its own word.
 */
const stageSchema = v.object({
  kind: v.picklist([
    'ordered',
    'partial',
    'preliminary',
    'final',
    'corrected',
    'appended',
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
  id: opaqueId,
  /** Opaque, the same for the same analysis/code of the person, from whatever source. Absent: the source gives no code. */
  analysisId: v.optional(opaqueId),
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

/**
 * `GET /api/provsvar`: replies of laboratories, from GetLaboratoryOrderOutcome 4.2. Names of fields there are given where they
 * are others. Of each order there may be several: first a preliminary one, then the rest.
 */
export const labReplySchema = v.object({
  /** Opaque, so that it can stand in an address. */
  id: opaqueId,
  /** Opaque, the same for all replies to one order (referral/identifier); of a reply to none, its own. */
  orderId: opaqueId,
  /** record/timestamp: when it was last changed; else when it was signed or written. */
  repliedAt: v.optional(whenSchema),
  /** The first specimen/timestamp of it. */
  takenAt: v.optional(whenSchema),
  /** body/type. */
  stage: v.optional(stageSchema),
  /** header/signature. Absent: nobody has signed it. */
  signed: v.optional(v.object({ by: v.optional(professionalSchema), at: v.optional(whenSchema) })),
  /** Who answers for it: recipientSignature, else author, at the recipientUnit. */
  responsible: v.optional(professionalSchema),
  /** The unit to ask, and its number, as the catalogue of units knows them. */
  ask: v.optional(v.object({ unit: textSchema, phone: v.optional(textSchema) })),
  /** True when the unit is one whose results often are about a grave illness. */
  mayWorry: v.boolean(),
  /** body/text. */
  text: v.optional(textSchema),
  /** contactInformation/text. */
  contact: v.optional(textSchema),
  /** referral: what was asked, and by whom. */
  order: v.optional(
    v.object({
      at: v.optional(whenSchema),
      question: v.optional(textSchema),
      services: v.array(textSchema),
      by: v.optional(professionalSchema),
      comment: v.optional(textSchema),
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
  /** True when something in the record could not be read. */
  partly: v.optional(v.boolean()),
  source: sourceSchema,
})
export type LabReply = v.InferOutput<typeof labReplySchema>
