import * as v from 'valibot'
import {
  clockSchema,
  dateSchema,
  instantSchema,
  partialDateSchema,
  sourceSchema,
  textSchema,
  weekDayNames,
  partySchema,
} from '#platform/answer/contract.ts'

/** Somebody who takes part, a human being or a role. */
const participantSchema = v.object({
  name: textSchema,
  role: v.optional(textSchema),
  unit: v.optional(textSchema),
  phone: v.optional(textSchema),
  party: v.optional(partySchema),
})
export type Participant = v.InferOutput<typeof participantSchema>

/** A time, a day, or no more than a month or a year. */
const whenSchema = v.union([instantSchema, partialDateSchema])
const unitSchema = v.picklist(['s', 'min', 'h', 'd', 'wk', 'mo', 'a'])

/** How often and when something is done (FHIR R4 Timing), in the parts that the page has words for. */
const timingSchema = v.object({
  /** In the source's own words. */
  text: v.optional(textSchema),
  /** So many times in each period of so many units; without one, it is not said in how long. */
  frequency: v.optional(v.number()),
  period: v.optional(v.number()),
  periodUnit: v.optional(unitSchema),
  /** So many times in all. */
  count: v.optional(v.number()),
  /** How long it takes each time. */
  duration: v.optional(v.number()),
  durationUnit: v.optional(unitSchema),
  weekDays: v.optional(v.array(v.picklist(weekDayNames))),
  /** Swedish local time, `08:00`. */
  times: v.optional(v.array(clockSchema)),
  events: v.optional(v.array(whenSchema)),
  /** The source says more of it than what stands here. */
  more: v.optional(v.boolean()),
})
export type PlanTiming = v.InferOutput<typeof timingSchema>
export type TimeUnit = v.InferOutput<typeof unitSchema>

const planActivitySchema = v.object({
  id: textSchema,
  title: textSchema,
  /** FHIR R4 activity status; an unknown value is kept as text. */
  status: textSchema,
  /** True for what is not to be done. */
  doNotPerform: v.optional(v.boolean()),
  responsible: v.optional(textSchema),
  /** Somebody is named to do it, but the name did not come along. */
  someoneNamed: v.optional(v.boolean()),
  /** Who does it; `resident` makes it the person's own to do. */
  party: v.optional(partySchema),
  /** Who owns the insats: a huvudman (region, kommun), or a private provider in its place. */
  principal: v.optional(v.picklist(['region', 'kommun', 'privat'])),
  /** A day, or a first and a last one, of which either may be unknown. */
  scheduledPeriod: v.optional(v.object({ start: v.optional(whenSchema), end: v.optional(whenSchema) })),
  timing: v.optional(timingSchema),
  /** Insatser of every week; Swedish local time. */
  weekly: v.array(
    v.object({
      weekDays: v.array(v.picklist(weekDayNames)),
      start: clockSchema,
      end: v.optional(clockSchema),
    }),
  ),
  /** How often (RFC 5545), counted from the first day of scheduledPeriod. */
  repeat: v.optional(textSchema),
  /** True when a booked time does it. */
  hasBooking: v.boolean(),
})
export type PlanActivity = v.InferOutput<typeof planActivitySchema>

/** How far the work with a plan has come (SIP, planning of discharge), from PlanStructures. */
const planProcessSchema = v.object({
  /**
   * Done, or planned where the Swedish day is to come; without a day, done. Steps: initiative, consent, mapping, call, meeting, plan,
   * follow-up, end; others are kept as text.
   */
  steps: v.array(v.object({ step: textSchema, date: v.optional(dateSchema), by: v.optional(textSchema) })),
  /** The Swedish day the hospital told that its care is no longer needed (utskrivningsklar). The call is to come within three days. */
  dischargeReadyOn: v.optional(dateSchema),
  /** Who may take part, as the person has answered. */
  consents: v.array(
    v.object({
      name: textSchema,
      answer: v.picklist(['yes', 'no', 'asked']),
      date: v.optional(dateSchema),
    }),
  ),
})
export type PlanProcess = v.InferOutput<typeof planProcessSchema>

/** The call to the meeting where a plan is made or followed up, from PlanStructures. Instants are ISO 8601 with offset. */
const planMeetingSchema = v.object({
  /** Absent: called, and without a time yet. */
  start: v.optional(instantSchema),
  end: v.optional(instantSchema),
  place: v.optional(textSchema),
  invited: v.array(textSchema),
  /** What those who are called have answered, by their names among them. */
  answers: v.optional(
    v.array(v.object({ name: textSchema, answer: v.picklist(['coming', 'other-time', 'cannot-come']) })),
  ),
  status: v.optional(v.picklist(['called', 'cancelled', 'held'])),
  calledBy: v.optional(
    v.object({
      name: textSchema,
      role: v.optional(textSchema),
      unit: v.optional(textSchema),
      phone: v.optional(textSchema),
    }),
  ),
  /** It is by video. Without a link nobody has told where; without opensAt one can come in at once. */
  video: v.optional(v.object({ link: v.optional(textSchema), opensAt: v.optional(instantSchema) })),
})
export type PlanMeeting = v.InferOutput<typeof planMeetingSchema>

/** What a plan holds, where its source can tell it in parts. Names follow FHIR R4 CarePlan and Goal. */
const planStructureSchema = v.object({
  purpose: v.optional(textSchema),
  /** Huvudansvarig for the whole of it. */
  mainResponsible: v.optional(participantSchema),
  goals: v.array(
    v.object({
      id: textSchema,
      description: textSchema,
      /** FHIR R4 lifecycle of a goal; an unknown value is kept as text. */
      lifecycleStatus: textSchema,
      /** The goal that this one is a part of. */
      parentId: v.optional(textSchema),
      responsible: v.optional(textSchema),
      followUpDate: v.optional(partialDateSchema),
    }),
  ),
  activities: v.array(planActivitySchema),
  participants: v.array(participantSchema),
  /** In the person's own words. */
  wishes: v.array(textSchema),
  meeting: v.optional(planMeetingSchema),
  process: v.optional(planProcessSchema),
  /** What has changed: Swedish day, who and what. Latest first. */
  history: v.array(v.object({ date: dateSchema, by: v.optional(textSchema), text: textSchema })),
  followUpDate: v.optional(dateSchema),
})
export type PlanStructure = v.InferOutput<typeof planStructureSchema>

/**
 * `GET /api/vardplaner`: a plan from GetCarePlans 2.0. That contract carries metadata and documents only; the parts
 * come from PlanStructures, the project's own, where a source has them. Nothing is made up around it.
 */
export const carePlanSchema = v.object({
  id: textSchema,
  /** carePlanHeader/documentTitle. Absent: the kind is shown. */
  title: v.optional(textSchema),
  /**
   * carePlanBody/typeOfCarePlan: SIP, SPLPTLRV, SPU, VP, HP, RP, GP, SVP. The contract has no
   * code for an individuell plan by LSS: that is LSS, of PlanStructures. An unknown code is kept as it is.
   */
  typeOfCarePlan: v.optional(textSchema),
  /** carePlanHeader/documentTime, else authorTime: when it was last changed. */
  documentTime: v.optional(whenSchema),
  /** accountableHealthcareProfessional: who answers for the plan. */
  responsible: v.optional(v.object({ name: textSchema, title: v.optional(textSchema) })),
  /** legalAuthenticator. Absent: not signed. */
  signed: v.optional(v.object({ name: v.optional(textSchema), signatureTime: instantSchema })),
  /** participatingCareUnitHSAId, by name where the unit catalogue knows it. */
  participatingCareUnits: v.array(v.object({ hsaId: textSchema, name: v.optional(textSchema) })),
  /** content: documents of the plan. `size` in bytes for embedded ones; `reference` is a link to the document. */
  content: v.array(
    v.object({ mediaType: textSchema, size: v.optional(v.number()), reference: v.optional(textSchema) }),
  ),
  /** In force, paused, ended or not begun, where the source says so. */
  status: v.optional(v.picklist(['active', 'paused', 'ended', 'coming'])),
  /** id of the plan that this one stands under. */
  partOf: v.optional(textSchema),
  /** Agreements, of those of `GET /api/overenskommelser`, that are a part of it. */
  agreements: v.array(v.object({ id: textSchema, title: textSchema })),
  /** Absent: the plan is a document only. */
  structured: v.optional(planStructureSchema),
  source: sourceSchema,
})
export type CarePlan = v.InferOutput<typeof carePlanSchema>

/** Longest reason for asking for a SIP, in characters. */
export const longestReason = 1000

/**
 * `GET /api/vardplaner/sip`, and the answer of `POST` there with `{ "unit": id, "reason": …, "relative": true }`: the question for a
 * SIP. Anybody may ask; region and kommun decide whether one is needed. No national contract was found; the platform keeps it.
 */
export const sipRequestStateSchema = v.object({
  /** Units of vård and omsorg that can be asked, by the id of their contact. */
  units: v.array(v.object({ id: textSchema, name: textSchema })),
  /** What has been asked; absent when nothing has. */
  sent: v.optional(
    v.object({
      unit: textSchema,
      sentAt: instantSchema,
      reason: v.optional(textSchema),
      relative: v.boolean(),
    }),
  ),
})
export type SipRequestState = v.InferOutput<typeof sipRequestStateSchema>

/** `GET /api/patientinformation`: what care has chosen for the person, from PatientInformation, the project's own contract. */
export const informationSchema = v.object({
  id: textSchema,
  title: textSchema,
  form: v.optional(v.picklist(['film', 'text', 'questions'])),
  /** Why it was chosen, in the words of the source. */
  reason: v.optional(textSchema),
  chosenBy: v.optional(v.object({ name: v.optional(textSchema), title: v.optional(textSchema) })),
  chosenOn: v.optional(dateSchema),
  link: v.optional(textSchema),
  text: v.optional(textSchema),
  /** id of the plan that it belongs to, in `GET /api/vardplaner`. */
  plan: v.optional(textSchema),
  /** What it is about, such as a diagnosis. */
  about: v.optional(textSchema),
  /** True when something in the record could not be read. */
  partly: v.optional(v.boolean()),
  source: sourceSchema,
})
export type Information = v.InferOutput<typeof informationSchema>
