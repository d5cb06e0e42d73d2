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
      weekDays: v.array(v.picklist(weekDayNames)),
      start: clockSchema,
      end: v.optional(clockSchema),
    }),
  ),
)

/** A way to reach someone (telecom of GetCareManagers, orgUnitTelecom/-Email of other contracts). */
export const telecomSchema = v.object({
  /** phone, fax, email, pager, url, sms, other; unknown systems are kept and shown as other. */
  system: textSchema,
  value: textSchema,
  /** When it is answered; Swedish local time, `start` 08:00, `end` 16:00. Empty: not said. */
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
  id: textSchema,
  kind: v.picklist(['care-manager', 'listing', 'care-unit', 'relative']),
  /** careManager/code, OID 1.2.752.129.5.1.69; absent on units. */
  role: v.optional(codedSchema),
  /** practitioner · healthcarePersonnel. Absent: the contact is a role or a unit. */
  practitioner: v.optional(
    v.object({ hsaId: v.optional(textSchema), name: textSchema, title: v.optional(textSchema) }),
  ),
  /** Relative only: daughter, neighbour, in the source's own words. */
  relationship: v.optional(textSchema),
  careTeam: v.optional(textSchema),
  unit: v.optional(v.object({ hsaId: v.optional(textSchema), name: textSchema })),
  telecom: v.array(telecomSchema),
  address: v.optional(textSchema),
  /** Where the person writes to the unit, in its own e-service. From the unit catalogue. As any address from outside: see OutLink. */
  message: v.optional(textSchema),
  /** The unit takes messages here: its id as a receiver, of `GET /api/inkorg/mottagare`. */
  writeTo: v.optional(textSchema),
  /** When one can come there, apart from when the phone is answered; Swedish local time. From the unit catalogue. */
  visitHours: v.optional(openHoursSchema),
  /** Meant for the person (externalNotes). internalNotes never leave the platform. */
  notes: v.optional(textSchema),
  validFrom: v.optional(partialDateSchema),
  validTo: v.optional(partialDateSchema),
  /** Listing only. */
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
  /** Units that can be asked, by the id of their contact. */
  units: v.array(v.object({ id: textSchema, name: textSchema })),
  /** What has been asked for; absent when nothing has. */
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
    id: textSchema,
    /** HSJV, HTJ, LSS, SVTJ, SÄBO; an unknown code is shown as it is. */
    typeOfCareService: textSchema,
    scope: v.optional(textSchema),
    /** The unit that has decided (myndighet). */
    decidedBy: v.optional(textSchema),
    /** The unit that does it (utförare). */
    performer: v.optional(textSchema),
    /** True when the person has chosen the utförare; absent when the source does not say. */
    chosen: v.optional(v.boolean()),
    validFrom: v.optional(dateSchema),
    validTo: v.optional(dateSchema),
    source: sourceSchema,
  }),
  v.object({
    kind: v.literal('device'),
    id: textSchema,
    name: textSchema,
    purpose: v.optional(textSchema),
    /** How to use it, a step each. */
    instructions: v.array(textSchema),
    link: v.optional(textSchema),
    /** Whom to call when it does not work. */
    support: v.optional(v.object({ name: v.optional(textSchema), telecom: v.optional(telecomSchema) })),
    validFrom: v.optional(dateSchema),
    source: sourceSchema,
  }),
])
export type HomeSupport = v.InferOutput<typeof homeSupportSchema>
export type HomeService = Extract<HomeSupport, { kind: 'service' }>
export type Device = Extract<HomeSupport, { kind: 'device' }>
