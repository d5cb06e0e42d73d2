import * as v from 'valibot'
import {
  dateSchema,
  instantSchema,
  itemIdSchema,
  principalSchema,
  sourceSchema,
  textSchema,
} from '#platform/answer/contract.ts'

/**
 * Who may read, or has read: a vård- or omsorgsgivare, and the unit there where it is no more than that. From
 * GetAllExtendedConsentsForPatient 1.0, GetAccessLogsForPatient 2.0, GetExtendedBlocksForPatient 4.0, or the project's own, with
 * names from the unit catalogue.
 */
export const readerSchema = v.object({
  /** Name of the vård- or omsorgsgivare. Absent: the unit catalogue does not know it. */
  careGiver: v.optional(textSchema),
  /** Name of the unit, where it is no more than that. */
  unit: v.optional(textSchema),
  /** HSA-id of the care giver, as in the source of an item. Absent: the record does not say. → careProviderId */
  careGiverHSAId: v.optional(textSchema),
  /** HSA-id of the unit. Absent: the record does not say. → careUnitId */
  unitHSAId: v.optional(textSchema),
  /** Id of the care giver, as among those around the person (`GET /api/delning/parter`). Absent: the catalogue does not know it. */
  giver: v.optional(itemIdSchema),
  /** Who runs it. Absent: the catalogue does not know it. */
  principal: v.optional(principalSchema),
  /** Its number, from the unit catalogue. */
  phone: v.optional(textSchema),
  /** True of one who gives care by HSL; an omsorgsgivare has no emergency access. Absent: not known. */
  isCare: v.optional(v.boolean()),
})
export type Reader = v.InferOutput<typeof readerSchema>

/** A point in time, or no more than its Swedish day. */
const timeSchema = v.union([instantSchema, dateSchema])

/** From GetAllExtendedConsentsForPatient 1.0: a consent, or that care has read without one since it could not be asked for. */
const consentSchema = v.object({
  kind: v.literal('consent'),
  /** Opaque, so that it can stand in an address. */
  id: itemIdSchema,
  /** assertionType. Absent: of a type that is not known, or not told. */
  type: v.optional(v.picklist(['Consent', 'Emergency'])),
  reader: readerSchema,
  /** True when it is for one person at the reader alone (employeeId). */
  onlyOne: v.optional(v.boolean()),
  /** What may be read, a thing each, where the question that was answered tells. Absent: the contract has no field for it. */
  information: v.optional(v.array(textSchema)),
  /** startDate: from when it holds. */
  from: v.optional(timeSchema),
  /** endDate: until when it holds. Absent: until it is ended. */
  until: v.optional(timeSchema),
  /**
   * cancellationInfo: that it was ended before its time, and when, where that is told.
   * - `at`: when. → cancellationInfo/registrationDate
   */
  ended: v.optional(v.object({ at: v.optional(timeSchema) })),
  /**
   * representedBy: somebody gave it in the place of the person; `name` where it may be told.
   * - `name`: who, where it may be told
   */
  givenBy: v.optional(v.object({ name: v.optional(textSchema) })),
  /** registrationInfo/registrationDate: when it was entered. */
  registeredAt: v.optional(timeSchema),
  /** registrationInfo/reasonText: why, in words of the one who entered it. */
  reason: v.optional(textSchema),
  /** True when something in the record could not be read. */
  partly: v.optional(v.boolean()),
  source: sourceSchema,
})
export type Consent = v.InferOutput<typeof consentSchema>

/** From ConsentRequests, the project's own: a question whether somebody may read. The unit of the source asks. */
const requestSchema = v.object({
  kind: v.literal('request'),
  /** Opaque, so that it can stand in an address. */
  id: itemIdSchema,
  reader: readerSchema,
  /**
   * Who asks, by name, and the number to ask more.
   * - `name`: the unit, or its care giver · `phone`: the number, from the unit catalogue
   */
  asker: v.object({ name: textSchema, phone: v.optional(textSchema) }),
  /** What they want to read, a thing each. */
  information: v.array(textSchema),
  /** What it is for, in words of the one who asks. */
  purpose: v.optional(textSchema),
  /** The last day of a consent that is given. Absent: until it is ended. */
  validTo: v.optional(dateSchema),
  /** `consent`: the id of the consent that came of a yes. */
  answer: v.optional(
    v.object({
      /** What the person has answered. */
      outcome: v.picklist(['given', 'refused']),
      /** When it was answered. */
      at: instantSchema,
      /** Id of the consent that came of a yes. → assertionId */
      consent: v.optional(itemIdSchema),
    }),
  ),
  source: sourceSchema,
})
export type ConsentRequest = v.InferOutput<typeof requestSchema>

/** `GET /api/delning`: who may read what of the person, and questions of it. */
export const sharingSchema = v.variant('kind', [consentSchema, requestSchema])
export type Sharing = v.InferOutput<typeof sharingSchema>

/**
 * Body of `POST /api/delning/fragor/{id}`.
 * - `outcome`: a yes or a no
 */
export const consentAnswerSchema = v.object({ outcome: v.picklist(['given', 'refused']) })
export type ConsentAnswer = v.InferOutput<typeof consentAnswerSchema>

/**
 * What the source answered. `gone`: it is not there any longer, or has been ended or answered already.
 * - `outcome`: whether the source did it
 */
export const sharingDoneSchema = v.object({ outcome: v.picklist(['done', 'gone']) })
export type SharingDone = v.InferOutput<typeof sharingDoneSchema>
