import * as v from 'valibot'
import {
  clockSchema,
  dateSchema,
  instantSchema,
  partialDateSchema,
  partySchema,
  textSchema,
  weekDayNames,
} from '#platform/answer/contract.ts'

/** A time, a day, or no more than a month or a year. */
export const whenSchema = v.union([instantSchema, partialDateSchema])

export const unitSchema = v.picklist(['s', 'min', 'h', 'd', 'wk', 'mo', 'a'])

/** How often and when something is done, from PlanStructures (FHIR R4 Timing), in the parts that the page has words for. */
export const timingSchema = v.object({
  /** In the source's own words. */
  text: v.optional(textSchema),
  /** So many times in each period; without one, it is not said in how long. */
  frequency: v.optional(v.number()),
  /** How long a period is, in its units. */
  period: v.optional(v.number()),
  /** Seconds, minutes, hours, days, weeks, months or years (UCUM). */
  periodUnit: v.optional(unitSchema),
  /** So many times in all. */
  count: v.optional(v.number()),
  /** How long it takes each time. */
  duration: v.optional(v.number()),
  /** Of what that is (UCUM). */
  durationUnit: v.optional(unitSchema),
  /** On these days. */
  weekDays: v.optional(v.array(v.picklist(weekDayNames))),
  /** Swedish local time, `08:00`. */
  times: v.optional(v.array(clockSchema)),
  /** At these very times. */
  events: v.optional(v.array(whenSchema)),
  /** The source says more of it than what stands here. */
  more: v.optional(v.boolean()),
})

/** Something that is to be done by a plan, from PlanStructures. */
export const planActivitySchema = v.object({
  /** Unique within the plan. */
  id: textSchema,
  /** What it is, in words of the source. */
  title: textSchema,
  /** FHIR R4 activity status; an unknown value is kept as text. */
  status: textSchema,
  /** True for what is not to be done. */
  doNotPerform: v.optional(v.boolean()),
  /** Who answers for it, by name or role. */
  responsible: v.optional(textSchema),
  /** Somebody is named to do it, but the name did not come along. */
  someoneNamed: v.optional(v.boolean()),
  /** Who does it; `resident` makes it the person's own to do. */
  party: v.optional(partySchema),
  /** Who owns the insats: a huvudman (region, kommun), or a private provider in its place. */
  principal: v.optional(v.picklist(['region', 'kommun', 'privat'])),
  /**
   * A day, or a first and a last one, of which either may be unknown.
   * - `start`: when it begins · `end`: when it ends
   */
  scheduledPeriod: v.optional(v.object({ start: v.optional(whenSchema), end: v.optional(whenSchema) })),
  /** How often and when. */
  timing: v.optional(timingSchema),
  /** Insatser of every week; Swedish local time. */
  weekly: v.array(
    v.object({
      /** On these days. */
      weekDays: v.array(v.picklist(weekDayNames)),
      /** From when. */
      start: clockSchema,
      /** Until when. */
      end: v.optional(clockSchema),
    }),
  ),
  /** How often (RFC 5545), counted from the first day of scheduledPeriod. */
  repeat: v.optional(textSchema),
  /** True when a booked time does it. */
  hasBooking: v.boolean(),
})

/** How far the work with a plan has come (SIP, planning of discharge), from PlanStructures. */
export const planProcessSchema = v.object({
  /**
   * Done, or planned where the Swedish day is to come; without a day, done. Steps: initiative, consent, mapping, call, meeting, plan,
   * follow-up, end; others are kept as text.
   * - `step`: which step · `date`: its Swedish day · `by`: who does it
   */
  steps: v.array(v.object({ step: textSchema, date: v.optional(dateSchema), by: v.optional(textSchema) })),
  /** The Swedish day the hospital told that its care is no longer needed (utskrivningsklar). The call is to come within three days. */
  dischargeReadyOn: v.optional(dateSchema),
  /** Who may take part, as the person has answered. */
  consents: v.array(
    v.object({
      /** Who it is about. */
      name: textSchema,
      /** A yes, a no, or asked and not answered. */
      answer: v.picklist(['yes', 'no', 'asked']),
      /** The Swedish day of it. */
      date: v.optional(dateSchema),
    }),
  ),
})

/** The call to the meeting where a plan is made or followed up, from PlanStructures. Instants are ISO 8601 with offset. */
export const planMeetingSchema = v.object({
  /** Absent: called, and without a time yet. */
  start: v.optional(instantSchema),
  /** When it ends. */
  end: v.optional(instantSchema),
  /** Where it is, in words of the source. */
  place: v.optional(textSchema),
  /** Those who are called, by name. */
  invited: v.array(textSchema),
  /**
   * What those who are called have answered, by their names among them.
   * - `name`: who · `answer`: what they answered
   */
  answers: v.optional(
    v.array(v.object({ name: textSchema, answer: v.picklist(['coming', 'other-time', 'cannot-come']) })),
  ),
  /** Called, called off, or held. Absent: the source does not say. */
  status: v.optional(v.picklist(['called', 'cancelled', 'held'])),
  /** Who has called. */
  calledBy: v.optional(
    v.object({
      /** Their name. */
      name: textSchema,
      /** What they do in the plan. */
      role: v.optional(textSchema),
      /** Where they work. */
      unit: v.optional(textSchema),
      /** Their number. */
      phone: v.optional(textSchema),
    }),
  ),
  /**
   * It is by video. Without a link nobody has told where; without opensAt one can come in at once.
   * - `link`: where. An address from outside, https alone: the portal makes no link of any other · `opensAt`: from when one can come in
   */
  video: v.optional(v.object({ link: v.optional(textSchema), opensAt: v.optional(instantSchema) })),
})
