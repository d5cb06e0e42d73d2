import * as v from 'valibot'
import { date, header, text } from './fields.ts'
import { own } from './own-contract.ts'

/** Somebody near that the person has named to a source. Names follow FHIR R4 RelatedPerson. */
const schema = v.object({
  header,
  name: text,
  relationship: v.optional(text),
  phone: v.optional(text),
  /** What they may be called about. */
  note: v.optional(text),
  period: v.optional(v.object({ start: v.optional(date), end: v.optional(date) })),
  internalNotes: v.optional(v.string()),
})
export type RelatedPersonRecord = v.InferOutput<typeof schema>

export const relatedPersons = own({
  name: 'RelatedPersons',
  category: 'x-related-person',
  themes: ['kontakter'],
  schema,
})
