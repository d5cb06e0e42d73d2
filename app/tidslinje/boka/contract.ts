import * as v from 'valibot'
import { instantSchema, itemIdSchema, sourceSchema, textSchema } from '#platform/answer/contract.ts'
import { sharedPart } from '#platform/answer/shared-parts.ts'
import { timelineEventSchema } from '../contract.ts'

/** Where a time is: the unit by an id that says nothing of it, with what the unit catalogue knows. */
const placeSchema = sharedPart(
  v.object({
    /** Opaque. */
    id: itemIdSchema,
    /** HSA-id of the unit. */
    hsaId: textSchema,
    /** What it is called. */
    name: textSchema,
    /** Where it is, on one line. */
    address: v.optional(textSchema),
    /** Its number. */
    phone: v.optional(textSchema),
  }),
)

/**
 * `GET /api/tidslinje/boka`: where and when a new time can be booked.
 * - `time` from FreeTimes, which is the project's own: a time that a unit offers the person
 * - `unit`: one that the person is listed or has a booked time with (GetListing, GetSubjectOfCareSchedule) and that offers no times
 *   here: its own service for booking, by the platform's catalogue, else its phone
 */
export const bookableSchema = v.variant('kind', [
  v.object({
    kind: v.literal('time'),
    /** Opaque; what is sent to book it. */
    id: itemIdSchema,
    /** Where it is. */
    unit: placeSchema,
    /** What kind of visit it is for. */
    typeOfVisit: textSchema,
    /** How one meets. */
    form: v.picklist(['physical', 'phone', 'video']),
    /** When it begins. */
    start: instantSchema,
    /** When it ends. */
    end: v.optional(instantSchema),
    /** Whom one meets, by name. */
    performer: v.optional(textSchema),
    /** What to know before one books, and to bring. */
    information: v.optional(textSchema),
    source: sourceSchema,
  }),
  v.object({
    kind: v.literal('unit'),
    /** Opaque. */
    id: itemIdSchema,
    /** Name of the unit. */
    name: textSchema,
    /** Its number. */
    phone: v.optional(textSchema),
    /** Where it takes bookings itself, from the platform's service catalogue. The portal makes a link of https alone. */
    service: v.optional(textSchema),
    source: sourceSchema,
  }),
])
export type Bookable = v.InferOutput<typeof bookableSchema>
export type FreeTime = Extract<Bookable, { kind: 'time' }>
export type OtherUnit = Extract<Bookable, { kind: 'unit' }>

/**
 * The answer of `POST /api/tidslinje/boka` with `{ "time": id }`, sent once (`Idempotency-Key`): what the source said.
 * - `done`: it is booked, as `event` in the timeline · `already-yours`: the person had booked it before
 * - `gone`: it is not free any more, and nothing was booked · `too-late`: the source's time limit has passed
 */
export const bookingAnswerSchema = v.object({
  /** What became of it. */
  outcome: v.picklist(['done', 'gone', 'already-yours', 'too-late']),
  /** The time that is booked. */
  event: v.optional(timelineEventSchema),
  /** The source's own words to the person. */
  text: v.optional(textSchema),
})
export type BookingAnswer = v.InferOutput<typeof bookingAnswerSchema>
