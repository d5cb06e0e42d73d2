import * as v from 'valibot'
import {
  clockSchema,
  codedSchema,
  dateSchema,
  instantSchema,
  partialDateSchema,
  sourceSchema,
  textSchema,
  weekDayNames,
} from '#platform/answer/contract.ts'
import { sharedPart } from '#platform/answer/shared-parts.ts'

const openHoursSchema = sharedPart(
  v.array(
    v.object({
      /** On which days. → weekDay */
      weekDays: v.array(v.picklist(weekDayNames)),
      /** From when. → time/start */
      start: clockSchema,
      /** Until when. → time/end */
      end: v.optional(clockSchema),
    }),
  ),
)

/** A way to reach someone (telecom of GetCareManagers, orgUnitTelecom/-Email of other contracts). */
export const telecomSchema = v.object({
  /** phone, fax, email, pager, url, sms, other; unknown systems are kept and shown as other. → telecom/system */
  system: textSchema,
  /** The number or the address. → telecom/value */
  value: textSchema,
  /** When it is answered; Swedish local time, `start` 08:00, `end` 16:00. Empty: not said. → telecom/period */
  hours: openHoursSchema,
})
export type Telecom = v.InferOutput<typeof telecomSchema>

/**
 * `GET /api/kontakter`: someone the person can turn to, a human being or a unit.
 * - `care-manager` from GetCareManagers 1.0: fast vårdkontakt, läkarkontakt, omsorgskontakt
 * - `listing` from GetListing 2.1: the listed unit and its läkarkontakt
 * - `care-unit` from GetCareContacts 3.0: a unit the person has been to
 * - `relative`: someone near that the person has named to a source; no national contract, RelatedPersons of the mocks
 */
export const contactSchema = v.object({
  /** Opaque. */
  id: textSchema,
  /** Which of those contracts it comes from. */
  kind: v.picklist(['care-manager', 'listing', 'care-unit', 'relative']),
  /** careManager/code, OID 1.2.752.129.5.1.69; absent on units. */
  role: v.optional(codedSchema),
  /**
   * practitioner · healthcarePersonnel. Absent: the contact is a role or a unit.
   * - `hsaId`: HSA-id of the human being · `name`: their name · `title`: what they work as
   */
  practitioner: v.optional(
    v.object({ hsaId: v.optional(textSchema), name: textSchema, title: v.optional(textSchema) }),
  ),
  /** Relative only: daughter, neighbour, in the source's own words. */
  relationship: v.optional(textSchema),
  /** The team that they are of, by name. */
  careTeam: v.optional(textSchema),
  /**
   * The unit that it is, or that the human being works at.
   * - `hsaId`: its HSA-id · `name`: from the source, else from the unit catalogue
   */
  unit: v.optional(v.object({ hsaId: v.optional(textSchema), name: textSchema })),
  /** Ways to reach them, in the order of the source. */
  telecom: v.array(telecomSchema),
  /** Where it is, on one line. */
  address: v.optional(textSchema),
  /** Where the person writes to the unit, in its own e-service. From the unit catalogue. An address from outside, https alone: the portal makes no link of any other. */
  message: v.optional(textSchema),
  /** The unit takes messages here: its id as a receiver, of `GET /api/inkorg/mottagare`. */
  writeTo: v.optional(textSchema),
  /** When one can come there, apart from when the phone is answered; Swedish local time. From the unit catalogue. */
  visitHours: v.optional(openHoursSchema),
  /** Meant for the person; what is not, never leaves the platform. → externalNotes */
  notes: v.optional(textSchema),
  /** The first day, as far as it is known. */
  validFrom: v.optional(partialDateSchema),
  /** The last day, as far as it is known. Absent: goes on. */
  validTo: v.optional(partialDateSchema),
  /**
   * Listing only: the person stands in line to be listed. → isInQueue
   * - `position`: place in the line. → queuePosition
   */
  queue: v.optional(v.object({ position: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))) })),
  /** Listing only: where the person changes to another unit (vårdval). From the platform's service catalogue. */
  changeListing: v.optional(textSchema),
  source: sourceSchema,
  /** The same contact told by more sources (matched on HSA-id). */
  alsoFrom: v.array(sourceSchema),
})
export type Contact = v.InferOutput<typeof contactSchema>

/**
 * `GET /api/kontakter/begaran`, and the answer of `POST` there with `{ "unit": id }`: the request for a fast vårdkontakt. It
 * demands no consent: to be let into the record is never a condition for it. No national contract was found; the platform keeps it.
 */
export const coordinatorRequestStateSchema = v.object({
  /**
   * Units that can be asked, by the id of their contact.
   * - `id`: id of the contact · `name`: name of the unit
   */
  units: v.array(v.object({ id: textSchema, name: textSchema })),
  /**
   * What has been asked for; absent when nothing has.
   * - `unit`: name of the unit · `sentAt`: when it was sent
   */
  sent: v.optional(v.object({ unit: textSchema, sentAt: instantSchema })),
})
export type CoordinatorRequestState = v.InferOutput<typeof coordinatorRequestStateSchema>

/**
 * `GET /api/hemstod`: support at home.
 * - `service`: an insats of `GET /api/insatser`, by the same id; from GetCareServices 2.0, and CareDecisions for who decided
 * - `device`: a hjälpmedel or a piece of välfärdsteknik that the person has, from HomeSupport, the project's own contract
 */
export const homeSupportSchema = v.variant('kind', [
  v.object({
    kind: v.literal('service'),
    /** Opaque; the same as in `GET /api/insatser`. */
    id: textSchema,
    /** HSJV, HTJ, LSS, SVTJ, SÄBO; an unknown code is shown as it is. */
    typeOfCareService: textSchema,
    /** careServiceBody/scope: how much. */
    scope: v.optional(textSchema),
    /** The unit that has decided (myndighet). */
    decidedBy: v.optional(textSchema),
    /** The unit that does it (utförare). */
    performer: v.optional(textSchema),
    /** True when the person has chosen the utförare; absent when the source does not say. */
    chosen: v.optional(v.boolean()),
    /** careServiceBody/timePeriod/start: the first Swedish day. */
    validFrom: v.optional(dateSchema),
    /** careServiceBody/timePeriod/end: the last Swedish day. */
    validTo: v.optional(dateSchema),
    source: sourceSchema,
  }),
  v.object({
    kind: v.literal('device'),
    /** Opaque. */
    id: textSchema,
    /** What it is called. */
    name: textSchema,
    /** What it is for. */
    purpose: v.optional(textSchema),
    /** How to use it, a step each. */
    instructions: v.array(textSchema),
    /** Where one reads more. An address from outside, https alone: the portal makes no link of any other. */
    link: v.optional(textSchema),
    /**
     * Whom to call when it does not work.
     * - `name`: who it is · `telecom`: the number
     */
    support: v.optional(v.object({ name: v.optional(textSchema), telecom: v.optional(telecomSchema) })),
    /** The day that the person got it. */
    validFrom: v.optional(dateSchema),
    source: sourceSchema,
  }),
])
export type HomeSupport = v.InferOutput<typeof homeSupportSchema>
export type HomeService = Extract<HomeSupport, { kind: 'service' }>
export type Device = Extract<HomeSupport, { kind: 'device' }>
