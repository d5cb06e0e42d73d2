import { weekDayNames } from '../../../app/platform/answer/contract.ts'
import * as v from 'valibot'

/*
 * Agreements, the parts of plans, representations, people near and support at home. No national contract was found
 * that carries them, so these are owned by the project: JSON, with a header that follows RIV-TA's
 * PatientSummaryHeader as far as it goes. They travel as text through a reader, like the XML of the national ones.
 */
const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
const date = v.pipe(v.string(), v.isoDate())
const instant = v.pipe(v.string(), v.isoTimestamp())
const party = v.picklist(['resident', 'relative', 'care', 'social-care'])
const weekDay = v.picklist(weekDayNames)
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-4]):[0-5]\d$/))

const header = v.object({
  documentId: text,
  sourceSystemHSAId: text,
  /** National id of the person it is about. Stays inside the platform. */
  patientId: text,
  careUnitHSAId: text,
  authorTime: v.optional(instant),
  recordedBy: v.picklist(['system', 'manual', 'resident']),
  approvedForPatient: v.boolean(),
  nullified: v.optional(v.boolean(), false),
})

/** `responsible` is a party by its code; a source may say another word, or none. */
const goalPart = {
  description: text,
  lifecycleStatus: text,
  responsible: v.optional(text),
  followUpDate: v.optional(date),
}

export const agreementRecordSchema = v.object({
  header,
  title: text,
  status: v.picklist(['active', 'ended', 'replaced']),
  validFrom: v.optional(date),
  validTo: v.optional(date),
  parties: v.array(v.object({ party, name: text })),
  important: v.optional(text),
  nextStep: v.optional(v.object({ text, responsible: v.optional(text), dueDate: v.optional(date) })),
  goals: v.array(v.object({ ...goalPart, subGoals: v.optional(v.array(v.object(goalPart))) })),
  /** When the whole of it is followed up. */
  followUpDate: v.optional(date),
  /** The plan in GetCarePlans, in the same source system, that it is a part of. */
  plan: v.optional(v.object({ documentId: text, title: text })),
  /** Bookings (bookingId, same source system) that are made by it. */
  bookings: v.optional(v.array(text)),
  commitments: v.array(
    v.object({
      text,
      responsible: v.optional(text),
      done: v.boolean(),
      dueDate: v.optional(date),
      /** RFC 5545 recurrence rule, from validFrom. */
      repeat: v.optional(text),
    }),
  ),
  risks: v.array(v.object({ trigger: text, action: text, contact: v.optional(text) })),
  history: v.optional(v.array(v.object({ date, by: v.optional(text), text }))),
  internalNotes: v.optional(v.string()),
})
export type AgreementRecord = v.InferOutput<typeof agreementRecordSchema>

export const representationRecordSchema = v.object({
  header,
  direction: v.picklist(['for-me', 'by-me']),
  /** National id of the other person. Stays inside the platform. */
  otherId: v.optional(text),
  /** Name of the other; absent when it is protected. */
  name: v.optional(text),
  relationType: v.picklist(['guardian', 'legal-guardian', 'trustee', 'appointed']),
  relation: v.optional(text),
  scopes: v.array(
    v.object({
      /** An information area by the register's own word, which may be one that nobody else knows. */
      area: text,
      see: v.boolean(),
      do: v.boolean(),
    }),
  ),
  validFrom: v.optional(date),
  validTo: v.optional(date),
  status: v.picklist(['active', 'ended', 'coming']),
  internalNotes: v.optional(v.string()),
})
export type RepresentationRecord = v.InferOutput<typeof representationRecordSchema>

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
export const planStructureRecordSchema = v.object({
  header,
  /** documentId of the plan in GetCarePlans, in the same source system. */
  planDocumentId: text,
  title: text,
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
        followUpDate: v.optional(date),
      }),
    ),
  ),
  activities: v.array(
    v.object({
      id: text,
      title: text,
      /** FHIR R4 activity status; unknown values are kept as text. */
      status: text,
      responsible: v.optional(text),
      /** Which kind of party does it; `resident` makes it a task of the person's own. */
      party: v.optional(party),
      /** Huvudman that owns the insats, as in a SIP. */
      principal: v.optional(v.picklist(['region', 'kommun', 'privat'])),
      /** When it is to be done: a day, or a first and a last one. */
      scheduledPeriod: v.optional(v.object({ start: date, end: v.optional(date) })),
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
  meeting: v.optional(v.object({ start: instant, place: v.optional(text), invited: v.array(text) })),
  history: v.optional(v.array(v.object({ date, by: v.optional(text), text }))),
  status: v.optional(v.picklist(['active', 'ended', 'coming'])),
  followUpDate: v.optional(date),
  internalNotes: v.optional(v.string()),
})
export type PlanStructureRecord = v.InferOutput<typeof planStructureRecordSchema>

/** Somebody near that the person has named to a source. Names follow FHIR R4 RelatedPerson. */
export const relatedPersonRecordSchema = v.object({
  header,
  name: text,
  relationship: v.optional(text),
  phone: v.optional(text),
  /** What they may be called about. */
  note: v.optional(text),
  period: v.optional(v.object({ start: v.optional(date), end: v.optional(date) })),
  internalNotes: v.optional(v.string()),
})
export type RelatedPersonRecord = v.InferOutput<typeof relatedPersonRecordSchema>

/**
 * Support at home: an insats that the kommun has decided, with the codes of GetCareServices 2.0, or a thing that the
 * person has at home (hjälpmedel, välfärdsteknik), which no national contract carries.
 */
export const homeSupportRecordSchema = v.variant('kind', [
  v.object({
    kind: v.literal('service'),
    header,
    /** typeOfCareService: HSJV, HTJ, LSS, SVTJ, SÄBO; an unknown code is kept as it is. */
    typeOfCareService: text,
    scope: v.optional(text),
    /** HSA-id of the unit that has decided (myndighet). */
    decidedBy: v.optional(text),
    /** HSA-id of the unit that does it (utförare), or the name of one outside the catalogue. */
    performer: v.optional(v.object({ hsaId: v.optional(text), name: v.optional(text) })),
    /** True when the person has chosen the utförare. */
    chosen: v.optional(v.boolean()),
    validFrom: v.optional(date),
    validTo: v.optional(date),
    internalNotes: v.optional(v.string()),
  }),
  v.object({
    kind: v.literal('device'),
    header,
    name: text,
    purpose: v.optional(text),
    /** How to use it, a step each. */
    instructions: v.optional(v.array(text)),
    link: v.optional(v.pipe(v.string(), v.url())),
    /** Whom to call when it does not work. */
    support: v.optional(
      v.object({
        name: v.optional(text),
        phone: v.optional(text),
        hours: v.optional(v.array(v.object({ days: v.array(weekDay), start: clock, end: clock }))),
      }),
    ),
    validFrom: v.optional(date),
    internalNotes: v.optional(v.string()),
  }),
])
export type HomeSupportRecord = v.InferOutput<typeof homeSupportRecordSchema>
