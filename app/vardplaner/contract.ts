import * as v from 'valibot'
import {
  dateSchema,
  instantSchema,
  partialDateSchema,
  partySchema,
  sourceSchema,
  textSchema,
} from '#platform/answer/contract.ts'
import {
  planActivitySchema,
  planMeetingSchema,
  planProcessSchema,
  type timingSchema,
  type unitSchema,
  whenSchema,
} from './vardplan/contract.ts'

/** Somebody who takes part, a human being or a role. */
const participantSchema = v.object({
  /** Their name, or what the role is called. */
  name: textSchema,
  /** What they do in the plan. */
  role: v.optional(textSchema),
  /** Where they work. */
  unit: v.optional(textSchema),
  /** Their number. */
  phone: v.optional(textSchema),
  /** Which kind of party they are. */
  party: v.optional(partySchema),
})
export type Participant = v.InferOutput<typeof participantSchema>

export type PlanTiming = v.InferOutput<typeof timingSchema>
export type TimeUnit = v.InferOutput<typeof unitSchema>
export type PlanActivity = v.InferOutput<typeof planActivitySchema>
export type PlanProcess = v.InferOutput<typeof planProcessSchema>
export type PlanMeeting = v.InferOutput<typeof planMeetingSchema>

/** What a plan holds, where its source can tell it in parts. Names follow FHIR R4 CarePlan and Goal. */
const planStructureSchema = v.object({
  /** Why there is a plan, in words for the person. */
  purpose: v.optional(textSchema),
  /** Huvudansvarig for the whole of it. */
  mainResponsible: v.optional(participantSchema),
  /** What is to be reached. */
  goals: v.array(
    v.object({
      /** Unique within the plan. */
      id: textSchema,
      /** What it is, in words of the source. */
      description: textSchema,
      /** FHIR R4 lifecycle of a goal; an unknown value is kept as text. */
      lifecycleStatus: textSchema,
      /** The goal that this one is a part of. */
      parentId: v.optional(textSchema),
      /** Who answers for it, by name or role. */
      responsible: v.optional(textSchema),
      /** When it is followed up. */
      followUpDate: v.optional(partialDateSchema),
    }),
  ),
  /** What is to be done. */
  activities: v.array(planActivitySchema),
  /** Who take part. */
  participants: v.array(participantSchema),
  /** What the person wants, in the person's own words. */
  wishes: v.array(textSchema),
  /** The meeting where it is made or followed up. */
  meeting: v.optional(planMeetingSchema),
  /** How far the work with it has come. */
  process: v.optional(planProcessSchema),
  /**
   * What has changed: Swedish day, who and what. Latest first.
   * - `date`: the Swedish day · `by`: who changed it · `text`: what has changed
   */
  history: v.array(v.object({ date: dateSchema, by: v.optional(textSchema), text: textSchema })),
  /** The day that all of it is followed up. */
  followUpDate: v.optional(dateSchema),
})
export type PlanStructure = v.InferOutput<typeof planStructureSchema>

/**
 * `GET /api/vardplaner`: a plan from GetCarePlans 2.0. That contract carries metadata and documents only; the parts
 * come from PlanStructures, the project's own, where a source has them. Nothing is made up around it.
 */
export const carePlanSchema = v.object({
  /** Opaque, so that it can stand in an address. */
  id: textSchema,
  /** carePlanHeader/documentTitle. Absent: the kind is shown. */
  title: v.optional(textSchema),
  /**
   * SIP, SPLPTLRV, SPU, VP, HP, RP, GP, SVP. The contract has no code for an individuell plan by LSS: that is LSS, of the project's own.
   * An unknown code is kept as it is. → carePlanBody/typeOfCarePlan | typeOfCarePlan
   */
  typeOfCarePlan: v.optional(textSchema),
  /** carePlanHeader/documentTime, else authorTime: when it was last changed. */
  documentTime: v.optional(whenSchema),
  /**
   * accountableHealthcareProfessional: who answers for the plan.
   * - `name`: their name. → accountableHealthcareProfessional/healthcareProfessionalName
   * - `title`: what they work as. → accountableHealthcareProfessional/healthcareProfessionalRoleCode
   */
  responsible: v.optional(v.object({ name: textSchema, title: v.optional(textSchema) })),
  /**
   * legalAuthenticator. Absent: not signed.
   * - `name`: who. → legalAuthenticator/legalAuthenticatorName · `signatureTime`: when. → legalAuthenticator/signatureTime
   */
  signed: v.optional(v.object({ name: v.optional(textSchema), signatureTime: instantSchema })),
  /**
   * Units that take part, by name where the unit catalogue knows it. → participatingCareUnitHSAId
   * - `hsaId`: HSA-id of the unit. → participatingCareUnitHSAId · `name`: from the unit catalogue
   */
  participatingCareUnits: v.array(v.object({ hsaId: textSchema, name: v.optional(textSchema) })),
  /**
   * content: documents of the plan. `size` in bytes for embedded ones; `reference` is a link to the document.
   * - `mediaType`: what it calls itself, such as `application/pdf`. → content/mediaType · `size`: in bytes. → content/value
   * - `reference`: where it is, when it is not embedded. → content/reference
   */
  content: v.array(
    v.object({ mediaType: textSchema, size: v.optional(v.number()), reference: v.optional(textSchema) }),
  ),
  /** In force, paused, ended or not begun, where the source says so. */
  status: v.optional(v.picklist(['active', 'paused', 'ended', 'coming'])),
  /** Id of the plan that this one stands under. */
  partOf: v.optional(textSchema),
  /**
   * Agreements, of those of `GET /api/overenskommelser`, that are a part of it.
   * - `id`: its id there · `title`: what it is called
   */
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
  /**
   * Units of vård and omsorg that can be asked, by the id of their contact.
   * - `id`: id of the contact · `name`: name of the unit
   */
  units: v.array(v.object({ id: textSchema, name: textSchema })),
  /** What has been asked; absent when nothing has. */
  sent: v.optional(
    v.object({
      /** Name of the unit that was asked. */
      unit: textSchema,
      /** When it was sent. */
      sentAt: instantSchema,
      /** Why, in the person's own words. */
      reason: v.optional(textSchema),
      /** True when somebody near is to take part. */
      relative: v.boolean(),
    }),
  ),
})
export type SipRequestState = v.InferOutput<typeof sipRequestStateSchema>

/** `GET /api/patientinformation`: what care has chosen for the person, from PatientInformation, the project's own contract. */
export const informationSchema = v.object({
  /** Opaque. */
  id: textSchema,
  /** What it is called. */
  title: textSchema,
  /** To see, to read, or to answer. */
  form: v.optional(v.picklist(['film', 'text', 'questions'])),
  /** Why it was chosen, in the words of the source. */
  reason: v.optional(textSchema),
  /**
   * Who chose it.
   * - `name`: their name · `title`: what they work as
   */
  chosenBy: v.optional(v.object({ name: v.optional(textSchema), title: v.optional(textSchema) })),
  /** The Swedish day that it was chosen. */
  chosenOn: v.optional(dateSchema),
  /** Where it is. An address from outside, https alone: the portal makes no link of any other. */
  link: v.optional(textSchema),
  /** The words of it, where they come along. */
  text: v.optional(textSchema),
  /** Id of the plan that it belongs to, in `GET /api/vardplaner`. */
  plan: v.optional(textSchema),
  /** What it is about, such as a diagnosis. */
  about: v.optional(textSchema),
  /** True when something in the record could not be read. */
  partly: v.optional(v.boolean()),
  source: sourceSchema,
})
export type Information = v.InferOutput<typeof informationSchema>
