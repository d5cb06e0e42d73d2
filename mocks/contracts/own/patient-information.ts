import * as v from 'valibot'
import { date, header, text } from './fields.ts'
import { own } from './own-contract.ts'

/** Something to read, see or answer that care has chosen for this person. No national contract was found that carries it. */
const schema = v.object({
  header,
  title: text,
  form: v.optional(v.picklist(['film', 'text', 'questions'])),
  /** Why it was chosen for this person, in words for the person. */
  reason: v.optional(text),
  chosenBy: v.optional(v.object({ name: v.optional(text), title: v.optional(text) })),
  chosenOn: v.optional(date),
  link: v.optional(text),
  text: v.optional(text),
  /** documentId of the plan in GetCarePlans, in the same source system, that it belongs to. */
  planDocumentId: v.optional(text),
  /** The diagnosis, or what else it is about, in words. */
  about: v.optional(text),
  internalNotes: v.optional(v.string()),
})
export type PatientInformationRecord = v.InferOutput<typeof schema>

export const patientInformation = own({
  name: 'PatientInformation',
  category: 'x-patient-information',
  themes: ['vardplaner'],
  schema,
  strict: ['header', 'title'],
})
