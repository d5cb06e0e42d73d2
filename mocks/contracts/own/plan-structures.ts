import * as v from 'valibot'
import { readStructures } from '../fhir/read-structures.ts'
import { writeStructures } from '../fhir/write-structures.ts'
import { clock, date, header, instant, partialDate, party, text, weekDay } from './fields.ts'
import { own } from './own-contract.ts'

const times = v.pipe(v.number(), v.integer(), v.minValue(1))
const unit = v.picklist(['s', 'min', 'h', 'd', 'wk', 'mo', 'a'])

/** How often and when, in the parts of FHIR R4 Timing that have words in the portal. */
const timing = v.object({
  /** In the source's own words. */
  text: v.optional(text),
  /** So many times in each period of so many units; without one, it is not said in how long. */
  frequency: v.optional(times),
  period: v.optional(v.pipe(v.number(), v.minValue(0))),
  periodUnit: v.optional(unit),
  /** So many times in all. */
  count: v.optional(times),
  /** How long it takes each time. */
  duration: v.optional(v.pipe(v.number(), v.minValue(0))),
  durationUnit: v.optional(unit),
  weekDays: v.optional(v.array(weekDay)),
  times: v.optional(v.array(clock)),
  /** The very times. */
  events: v.optional(v.array(v.union([instant, date]))),
  /** The source says more of it than what stands here. */
  more: v.optional(v.literal(true)),
})

const participantPart = {
  name: text,
  role: v.optional(text),
  unit: v.optional(text),
  phone: v.optional(text),
  party: v.optional(party),
}

/**
 * What a plan of GetCarePlans holds, where its source can tell it in parts: that contract carries a document and
 * nothing else. Names follow FHIR R4 CarePlan.
 */
const schema = v.object({
  header,
  /** documentId of the plan in GetCarePlans, in the same source system. */
  planDocumentId: text,
  title: text,
  /** Kind of plan, where typeOfCarePlan of GetCarePlans has no code for it: LSS, individuell plan enligt LSS. */
  typeOfCarePlan: v.optional(text),
  /** Why there is a plan, in words for the person. */
  purpose: v.optional(text),
  /** Who answers for the whole of it (huvudansvarig). */
  mainResponsible: v.optional(v.object(participantPart)),
  goals: v.optional(
    v.array(
      v.object({
        id: text,
        description: text,
        lifecycleStatus: text,
        /** id of the goal that this one is a part of. */
        parentId: v.optional(text),
        responsible: v.optional(text),
        followUpDate: v.optional(partialDate),
      }),
    ),
  ),
  activities: v.array(
    v.object({
      id: text,
      title: text,
      /** FHIR R4 activity status; unknown values are kept as text. */
      status: text,
      /** True for what is not to be done. */
      doNotPerform: v.optional(v.boolean()),
      responsible: v.optional(text),
      /** Somebody is named to do it, by no more than a reference that leads nowhere. */
      someoneNamed: v.optional(v.boolean()),
      /** Which kind of party does it; `resident` makes it a task of the person's own. */
      party: v.optional(party),
      /** Who owns the insats, as in a SIP: a huvudman (region, kommun), or a private provider in its place. */
      principal: v.optional(v.picklist(['region', 'kommun', 'privat'])),
      /** When it is to be done: a day, or a first and a last one, or no more than a month or a year. In FHIR a time as well. */
      scheduledPeriod: v.optional(v.object({ start: v.optional(partialDate), end: v.optional(partialDate) })),
      timing: v.optional(timing),
      /** Insatser of every week; Swedish clock. */
      weekly: v.optional(v.array(v.object({ days: v.array(weekDay), start: clock, end: v.optional(clock) }))),
      /** How often, as a recurrence rule of RFC 5545, from the first day of scheduledPeriod. */
      repeat: v.optional(text),
      /** The booking (bookingId, same source system) by which it is done. */
      bookingId: v.optional(text),
    }),
  ),
  participants: v.optional(v.array(v.object(participantPart))),
  /** What the person wants, in the person's own words. */
  wishes: v.optional(v.array(text)),
  /** documentId of the plan that this one stands under, and the source system it is in. */
  partOf: v.optional(v.object({ sourceSystemHSAId: text, documentId: text })),
  /** Agreements, in the same source system, that are a part of it. */
  agreements: v.optional(v.array(v.object({ documentId: text, title: text }))),
  /** The call to the meeting where the plan is made or followed up. */
  meeting: v.optional(
    v.object({
      /** Absent: called, and without a time yet. */
      start: v.optional(instant),
      end: v.optional(instant),
      place: v.optional(text),
      invited: v.array(text),
      /** What those who are called have answered, by their names among them. */
      answers: v.optional(
        v.array(v.object({ name: text, answer: v.picklist(['coming', 'other-time', 'cannot-come']) })),
      ),
      status: v.optional(v.picklist(['called', 'cancelled', 'held'])),
      calledBy: v.optional(
        v.object({
          name: text,
          role: v.optional(text),
          unit: v.optional(text),
          careUnitHSAId: v.optional(text),
          phone: v.optional(text),
        }),
      ),
      /** It is by video: where, and from when one can come in. */
      video: v.optional(v.object({ link: v.optional(text), opensAt: v.optional(instant) })),
      /** Times (bookingId) that are this meeting, each in the calendar of a system of its own. */
      bookings: v.optional(v.array(v.object({ sourceSystemHSAId: text, bookingId: text }))),
    }),
  ),
  /** How far the work with the plan has come, where the source keeps that. */
  process: v.optional(
    v.object({
      /**
       * What has been done, or has a day: initiative, consent, mapping, call, meeting, plan, follow-up, end; others are kept as
       * text. Without a day it has been done, and nobody says when.
       */
      steps: v.array(v.object({ step: text, date: v.optional(date), by: v.optional(text) })),
      /** The day the hospital told that the person no longer needs its care (utskrivningsklar, lag 2017:612). */
      dischargeReadyOn: v.optional(date),
      /** Who may take part, as the person has answered. */
      consents: v.optional(
        v.array(v.object({ name: text, answer: v.picklist(['yes', 'no', 'asked']), date: v.optional(date) })),
      ),
    }),
  ),
  history: v.optional(v.array(v.object({ date, by: v.optional(text), text }))),
  status: v.optional(v.picklist(['active', 'paused', 'ended', 'coming'])),
  followUpDate: v.optional(date),
  internalNotes: v.optional(v.string()),
})
export type PlanStructureRecord = v.InferOutput<typeof schema>

/** A source may answer it in FHIR instead. */
export const planStructures = {
  ...own({
    name: 'PlanStructures',
    category: 'x-plan-structure',
    themes: ['vardplaner', 'tidslinje'],
    schema,
  }),
  fhir: { read: readStructures, write: writeStructures },
}
