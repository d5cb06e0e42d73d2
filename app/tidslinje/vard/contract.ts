import * as v from 'valibot'
import {
  dateSchema,
  instantSchema,
  itemIdSchema,
  sourceSchema,
  textSchema,
} from '#platform/answer/contract.ts'

export const careEventKinds = [
  'vaccination',
  'sample',
  'lab-reply',
  'imaging-reply',
  'referral-reply',
  'note',
] as const

/**
 * `GET /api/vardhandelser`: something that has been done or written in care, and has a page of its own in another area. Always
 * of what has been.
 * - `vaccination` from GetVaccinationHistory 2.0: what was given
 * - `sample` and `lab-reply` from GetLaboratoryOrderOutcome 4.2: that a sample was taken, once for each order and time, and that a
 *   reply came. Never what was analysed, nor what came of it.
 * - `imaging-reply` from GetImagingOutcome 1.0 and `referral-reply` from GetReferralOutcome 3.2: that a reply came
 * - `note` from GetCareDocumentation 3.0
 */
export const careEventSchema = v.object({
  /** Opaque, unique among the events. */
  id: itemIdSchema,
  /** Which of those contracts it comes from. */
  kind: v.picklist(careEventKinds),
  /** What it is called. → typeOfVaccine, else vaccineTargetDisease, else vaccineName · clinicalDocumentNoteTitle, else clinicalDocumentNoteCode */
  title: v.optional(textSchema),
  /** Swedish time or day. → registrationRecord/date · specimen/timestamp, record/timestamp · resultTime, else documentTime · documentTime · author/timestamp */
  start: v.optional(v.union([instantSchema, dateSchema])),
  /**
   * Of a note, its author.
   * - `name`: their name. → author/name of GetCareDocumentation · `title`: what they work as. → author/byRole of GetCareDocumentation
   */
  performer: v.optional(v.object({ name: textSchema, title: v.optional(textSchema) })),
  /** Id of the vaccination, the reply or the note, which has a page. Of a sample: the latest reply about it. */
  page: itemIdSchema,
  /** Id of the event of the timeline that a note is from: its careContactId names that, in the same source. */
  visit: v.optional(itemIdSchema),
  source: sourceSchema,
  /** Further sources that told of the same. */
  alsoFrom: v.array(sourceSchema),
})
export type CareEventTold = v.InferOutput<typeof careEventSchema>
