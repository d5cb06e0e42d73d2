import * as v from 'valibot'
import {
  type Answer,
  codedSchema,
  dateSchema,
  instantSchema,
  itemIdSchema,
  sourceSchema,
  textSchema,
} from '#platform/answer/contract.ts'
import { sharedPart } from '#platform/answer/shared-parts.ts'

/** A time in the timeline: an instant, or only a date when the source gives eight digits. */
const whenSchema = v.union([instantSchema, dateSchema])

export const eventKinds = ['booking', 'care-contact', 'request', 'plan-activity', 'follow-up'] as const

/**
 * `GET /api/tidslinje`: one thing that has happened or will happen.
 * - `booking` from GetSubjectOfCareSchedule 1.1 (timeslotDetail)
 * - `care-contact` from GetCareContacts 3.0 (careContact)
 * - `request` from GetRequestActivities 2.0 (requestActivity), a remiss and its status
 * - `plan-activity` (scheduledPeriod) and `follow-up` (followUpDate) from structured plans and agreements, which
 *   have no national contract
 */
export const timelineEventSchema = v.object({
  /** Opaque, unique among all sources; says nothing of the person, so that it can stand in an address. */
  id: itemIdSchema,
  /** Which of those contracts it comes from. */
  kind: v.picklist(eventKinds),
  /** What it is. Absent: the kind is shown. → timeTypeName or careTypeName · careContactReason or careContactCode · request/type */
  title: v.optional(textSchema),
  /** When it begins. Absent on a booking not yet given a time. → startTimeInclusive · careContactTimePeriod/start · eventTime */
  start: v.optional(whenSchema),
  /** When it ends. → endTimeExclusive · careContactTimePeriod/end */
  end: v.optional(whenSchema),
  /** How: careTypeID/careTypeName · careContactCode. */
  form: v.optional(codedSchema),
  /** A talk that needs no way: careTypeID, else the words of careTypeName or timeTypeName · careContactCode 2. */
  remote: v.optional(v.picklist(['phone', 'video', 'digital'])),
  /** careContactStatus · statusCode. Bookings carry none in their contract. */
  status: v.optional(codedSchema),
  /** What the unit writes about the time (purpose · additionalPatientInformation). */
  information: v.optional(textSchema),
  /** What the person wrote when booking (reason). */
  reason: v.optional(textSchema),
  /**
   * performerName · accountableHealthcareProfessional · request/author.
   * - `hsaId`: HSA-id of the human being · `name`: their name. → performerName · healthcareProfessionalName · author/name
   * - `title`: what they work as. → healthcareProfessionalRoleCode
   */
  performer: v.optional(
    sharedPart(v.object({ hsaId: v.optional(textSchema), name: textSchema, title: v.optional(textSchema) })),
  ),
  /** Room or equipment (resourceName). */
  resource: v.optional(textSchema),
  /** Where it is. → healthcare_facility, healthcare_facility_name · careContactOrgUnit · receivingOrganization */
  place: v.optional(
    sharedPart(
      v.object({
        /** HSA-id of the unit. → healthcare_facility · orgUnitHSAId · receivingOrganization/id */
        hsaId: v.optional(textSchema),
        /** What it is called. → healthcare_facility_name · orgUnitName · receivingOrganization/name */
        name: textSchema,
        /** Where it is, on one line, by the unit catalogue, else by the source. → healthcare_facility · orgUnitAddress · receivingOrganization/id */
        address: v.optional(textSchema),
        /** Its number, by the unit catalogue, else by the source. → healthcare_facility · orgUnitTelecom · receivingOrganization/id */
        phone: v.optional(textSchema),
        /** How to get in: ramp, lift, hearing loop. From the unit catalogue. */
        accessibility: v.optional(textSchema),
      }),
    ),
  ),
  /** The visit is made in the person's home: careTypeID `hembesok`. */
  atHome: v.boolean(),
  /** True of a kallelse, which the person has not asked for. → isInvitation */
  isInvitation: v.boolean(),
  /** True when the source takes it that the person cancels. → cancel_booking_allowed */
  cancelBookingAllowed: v.boolean(),
  /** True when the source takes it that the person asks for another time. → rebooking_allowed */
  rebookingAllowed: v.boolean(),
  /** True when the source takes messages about it. → message_allowed */
  messageAllowed: v.boolean(),
  /**
   * Where the unit itself takes a new time or a message. From the platform's service catalogue. The portal makes a link of https alone.
   * - `rebook`: where a new time is taken · `message`: where one writes
   */
  links: sharedPart(v.object({ rebook: v.optional(textSchema), message: v.optional(textSchema) })),
  /** The unit takes messages here: its id as a receiver, of `GET /api/inkorg/mottagare`. */
  writeTo: v.optional(textSchema),
  /** The plans and agreements that the event is a part of. */
  belongsTo: sharedPart(
    v.array(
      v.object({
        /** Which of them. */
        kind: v.picklist(['plan', 'agreement']),
        /** Its id in its area. */
        id: textSchema,
        /** What it is called. */
        title: textSchema,
        /** It is the meeting about the plan. */
        meeting: v.optional(v.literal(true)),
      }),
    ),
  ),
  /** Of a step in the life of a remiss: the id of the remiss, in `GET /api/remisser`. */
  referral: v.optional(textSchema),
  /** The former start, when the source has given the same record a new one. */
  movedFrom: v.optional(whenSchema),
  /** What the person, or an ombud, has answered, and the source said yes to. The platform's own; no contract tells it. */
  answered: v.optional(
    v.object({
      /** What was answered. */
      reply: v.picklist(['coming', 'other-time', 'cannot-come', 'no-help-needed', 'cancel']),
      /** True when the source takes it back. */
      undoable: v.boolean(),
      /** True when it was the one who asks. */
      own: v.boolean(),
      /** Name of another who answered; absent when it may not be told. */
      by: v.optional(textSchema),
    }),
  ),
  source: sourceSchema,
  /** Further sources that told of the same event. */
  alsoFrom: sharedPart(v.array(sourceSchema)),
})
export type TimelineEvent = v.InferOutput<typeof timelineEventSchema>

/** What is told alike of an event of any kind. */
export type EventFacts = Omit<TimelineEvent, 'kind'>

const monthSchema = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))
const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * The answer of `GET /api/tidslinje?from=2026-08-01&to=2027-01-01`. Both are Swedish days, `from` inclusive, `to`
 * exclusive, each optional. An event is in the window when any part of it is; without `to`, events that have no
 * time yet are in it too.
 */
export const timelineAroundSchema = v.object({
  /**
   * The window that was asked for.
   * - `from`: the first Swedish day · `to`: the day after the last
   */
  window: v.object({ from: v.optional(dateSchema), to: v.optional(dateSchema) }),
  /**
   * Events that begin in each Swedish month, over all time and all sources that answered, earliest month first.
   * Months without events are left out. The platform's own count; no national contract has one.
   * - `month`: the month, `2026-11` · `count`: how many
   */
  months: v.array(v.object({ month: monthSchema, count: countSchema })),
  /** Events that have no time yet. */
  undated: countSchema,
})

export type TimelineAnswer = Answer<TimelineEvent> & v.InferOutput<typeof timelineAroundSchema>

/**
 * What a person can answer a booked time, `POST /api/tidslinje/{id}/svar` with `{ "reply": … }`.
 * - `coming`: yes to a kallelse · `other-time`: another time is asked for, and this one stands until there is one
 * - `cannot-come`: the person cannot at that time, or is not at home then · `no-help-needed`: the home visit is not needed
 * - `cancel`: avboka · `undo`: take the last of these back
 */
export const eventReplies = [
  'coming',
  'other-time',
  'cannot-come',
  'no-help-needed',
  'cancel',
  'undo',
] as const
export type EventReply = (typeof eventReplies)[number]

/**
 * What the source said to it.
 * - `done`: it is so now · `already-done`: it was so before · `too-late`: the source's time limit has passed
 * - `not-possible`: the source does not take it for this time · `unknown`: the source has no such time
 */
export const eventReplyAnswerSchema = v.object({
  /** What the source said. */
  outcome: v.picklist(['done', 'already-done', 'too-late', 'not-possible', 'unknown']),
  /** True when the source takes `undo` for it, for now. */
  undoable: v.boolean(),
  /** The source's own words to the person (resultText). */
  text: v.optional(textSchema),
})
export type EventReplyAnswer = v.InferOutput<typeof eventReplyAnswerSchema>
