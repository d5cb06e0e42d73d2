import * as v from 'valibot'

/*
 * Agreements and representations. No national contract was found for either, so these two are owned by the
 * project: JSON, with a header that follows RIV-TA's PatientSummaryHeader as far as it goes. They travel as text
 * through a reader, like the XML of the national contracts.
 */
const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
const date = v.pipe(v.string(), v.isoDate())
const instant = v.pipe(v.string(), v.isoTimestamp())
const party = v.picklist(['resident', 'relative', 'care', 'social-care'])

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

const goalPart = {
  description: text,
  lifecycleStatus: text,
  responsible: v.optional(party),
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
  nextStep: v.optional(v.object({ text, responsible: party, dueDate: v.optional(date) })),
  goals: v.array(v.object({ ...goalPart, subGoals: v.optional(v.array(v.object(goalPart))) })),
  /** When the whole of it is followed up. */
  followUpDate: v.optional(date),
  /** Bookings (bookingId, same source system) that are made by it. */
  bookings: v.optional(v.array(text)),
  commitments: v.array(
    v.object({
      text,
      responsible: party,
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
  name: v.optional(text),
  relationType: v.picklist(['guardian', 'legal-guardian', 'trustee', 'appointed']),
  relation: v.optional(text),
  scopes: v.array(
    v.object({
      area: v.picklist(['tidslinje', 'kontakter', 'overenskommelser', 'vardplaner', 'att-gora']),
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

/**
 * What a plan of GetCarePlans holds, where its source can tell it in parts: that contract carries a document and
 * nothing else. Names follow FHIR R4 CarePlan.
 */
export const planStructureRecordSchema = v.object({
  header,
  /** documentId of the plan in GetCarePlans, in the same source system. */
  planDocumentId: text,
  title: text,
  activities: v.array(
    v.object({
      id: text,
      title: text,
      /** FHIR R4 activity status; unknown values are kept as text. */
      status: text,
      responsible: v.optional(text),
      /** When it is to be done: a day, or a first and a last one. */
      scheduledPeriod: v.optional(v.object({ start: date, end: v.optional(date) })),
      /** The booking (bookingId, same source system) by which it is done. */
      bookingId: v.optional(text),
    }),
  ),
  followUpDate: v.optional(date),
  internalNotes: v.optional(v.string()),
})
export type PlanStructureRecord = v.InferOutput<typeof planStructureRecordSchema>
