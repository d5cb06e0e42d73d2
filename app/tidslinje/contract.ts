import * as v from 'valibot'
import {
  instantSchema,
  dateSchema,
  codedSchema,
  sourceSchema,
  textSchema,
} from '../platform/answer/contract.ts'

/** A time in the timeline: an instant, or only a date when the source gives eight digits. */
const whenSchema = v.union([instantSchema, dateSchema])

/**
 * `GET /api/tidslinje`: one thing that has happened or will happen.
 * - `booking` from GetSubjectOfCareSchedule 1.1 (timeslotDetail)
 * - `care-contact` from GetCareContacts 3.0 (careContact)
 * - `request` from GetRequestActivities 2.0 (requestActivity), a remiss and its status
 */
export const timelineEventSchema = v.object({
  /** Unique among all sources: source system and document id. */
  id: textSchema,
  kind: v.picklist(['booking', 'care-contact', 'request']),
  /** timeTypeName or careTypeName · careContactReason or careContactCode · request/type. Absent: the kind is shown. */
  title: v.optional(textSchema),
  /** startTimeInclusive · careContactTimePeriod/start · eventTime. Absent on a booking not yet given a time. */
  start: v.optional(whenSchema),
  /** endTimeExclusive · careContactTimePeriod/end. */
  end: v.optional(whenSchema),
  /** How: careTypeID/careTypeName · careContactCode. */
  form: v.optional(codedSchema),
  /** careContactStatus · statusCode. Bookings carry none in their contract. */
  status: v.optional(codedSchema),
  /** What the unit writes about the time (purpose · additionalPatientInformation). */
  information: v.optional(textSchema),
  /** What the person wrote when booking (reason). */
  reason: v.optional(textSchema),
  /** performerName · accountableHealthcareProfessional · request/author. */
  performer: v.optional(
    v.object({ hsaId: v.optional(textSchema), name: textSchema, title: v.optional(textSchema) }),
  ),
  /** Room or equipment (resourceName). */
  resource: v.optional(textSchema),
  /** healthcare_facility(_name) with address from the unit catalogue · careContactOrgUnit · receivingOrganization. */
  place: v.optional(
    v.object({ name: textSchema, address: v.optional(textSchema), phone: v.optional(textSchema) }),
  ),
  /** The visit is made in the person's home: careTypeID `hembesok`. */
  atHome: v.boolean(),
  isInvitation: v.boolean(),
  cancelBookingAllowed: v.boolean(),
  rebookingAllowed: v.boolean(),
  messageAllowed: v.boolean(),
  source: sourceSchema,
})
export type TimelineEvent = v.InferOutput<typeof timelineEventSchema>
