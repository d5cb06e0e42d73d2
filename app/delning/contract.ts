import * as v from 'valibot'
import {
  dateSchema,
  instantSchema,
  itemIdSchema,
  principalSchema,
  sourceSchema,
  textSchema,
} from '#platform/answer/contract.ts'

/** Who may read: a vård- or omsorgsgivare, and the unit there where it is no more than that. By name, from the unit catalogue. */
export const readerSchema = v.object({
  /** Absent: the catalogue does not know it. */
  careGiver: v.optional(textSchema),
  unit: v.optional(textSchema),
  /** HSA-ids of them, as in the source of an item. Absent: the record does not say. */
  careGiverHSAId: v.optional(textSchema),
  unitHSAId: v.optional(textSchema),
  /** Id of the care giver, as among those around the person (`GET /api/delning/parter`). Absent: the catalogue does not know it. */
  giver: v.optional(itemIdSchema),
  /** Absent: the catalogue does not know it. */
  principal: v.optional(principalSchema),
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
  id: itemIdSchema,
  /** assertionType. Absent: of a type that is not known, or not told. */
  type: v.optional(v.picklist(['Consent', 'Emergency'])),
  reader: readerSchema,
  /** True when it is for one person at the reader alone (employeeId). */
  onlyOne: v.optional(v.boolean()),
  /** What may be read, a thing each, where the question that was answered tells. Absent: the contract has no field for it. */
  information: v.optional(v.array(textSchema)),
  /** startDate and endDate. */
  from: v.optional(timeSchema),
  until: v.optional(timeSchema),
  /** cancellationInfo: that it was ended before its time, and when, where that is told. */
  ended: v.optional(v.object({ at: v.optional(timeSchema) })),
  /** representedBy: somebody gave it in the place of the person; `name` where it may be told. */
  givenBy: v.optional(v.object({ name: v.optional(textSchema) })),
  /** registrationInfo/registrationDate, and its reasonText. */
  registeredAt: v.optional(timeSchema),
  reason: v.optional(textSchema),
  /** True when something in the record could not be read. */
  partly: v.optional(v.boolean()),
  source: sourceSchema,
})
export type Consent = v.InferOutput<typeof consentSchema>

/** From ConsentRequests, the project's own: a question whether somebody may read. The unit of the source asks. */
const requestSchema = v.object({
  kind: v.literal('request'),
  id: itemIdSchema,
  reader: readerSchema,
  /** Who asks, by name, and the number to ask more. */
  asker: v.object({ name: textSchema, phone: v.optional(textSchema) }),
  information: v.array(textSchema),
  purpose: v.optional(textSchema),
  /** The last day of a consent that is given. Absent: until it is ended. */
  validTo: v.optional(dateSchema),
  /** `consent`: the id of the consent that came of a yes. */
  answer: v.optional(
    v.object({
      outcome: v.picklist(['given', 'refused']),
      at: instantSchema,
      consent: v.optional(itemIdSchema),
    }),
  ),
  source: sourceSchema,
})
export type ConsentRequest = v.InferOutput<typeof requestSchema>

/** `GET /api/delning`: who may read what of the person, and questions of it. */
export const sharingSchema = v.variant('kind', [consentSchema, requestSchema])
export type Sharing = v.InferOutput<typeof sharingSchema>

/** Body of `POST /api/delning/fragor/{id}`. */
export const consentAnswerSchema = v.object({ outcome: v.picklist(['given', 'refused']) })
export type ConsentAnswer = v.InferOutput<typeof consentAnswerSchema>

/** What the source answered. `gone`: it is not there any longer, or has been ended or answered already. */
export const sharingDoneSchema = v.object({ outcome: v.picklist(['done', 'gone']) })
export type SharingDone = v.InferOutput<typeof sharingDoneSchema>
