import * as v from 'valibot'
import { date, header, party, text } from './fields.ts'
import { own } from './own-contract.ts'

/** `responsible` is a party by its code; a source may say another word, or none. */
const goalPart = {
  description: text,
  lifecycleStatus: text,
  responsible: v.optional(text),
  followUpDate: v.optional(date),
}

const schema = v.object({
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
      /** Of one that comes again: the latest day it was done. */
      doneOn: v.optional(date),
      dueDate: v.optional(date),
      /** RFC 5545 recurrence rule, from validFrom. */
      repeat: v.optional(text),
    }),
  ),
  risks: v.array(v.object({ trigger: text, action: text, contact: v.optional(text) })),
  history: v.optional(v.array(v.object({ date, by: v.optional(text), text }))),
  internalNotes: v.optional(v.string()),
})
/** What a person and care have agreed (överenskommelse, patientkontrakt). */
export type AgreementRecord = v.InferOutput<typeof schema>

export const agreements = own({
  name: 'Agreements',
  category: 'x-agreement',
  themes: ['overenskommelser', 'tidslinje'],
  schema,
})
