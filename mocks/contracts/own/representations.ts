import * as v from 'valibot'
import { date, header, text } from './fields.ts'
import { own } from './own-contract.ts'

const scopes = v.array(
  v.object({
    /** An information area by the register's own word, which may be one that nobody else knows. */
    area: text,
    see: v.boolean(),
    do: v.boolean(),
  }),
)

const schema = v.object({
  header,
  direction: v.picklist(['for-me', 'by-me']),
  /** National id of the other person. Stays inside the platform. */
  otherId: v.optional(text),
  /** Name of the other; absent when it is protected. */
  name: v.optional(text),
  relationType: v.picklist(['guardian', 'legal-guardian', 'trustee', 'appointed', 'coordinator']),
  relation: v.optional(text),
  scopes,
  /** Of a guardian: what the care has decided, after an assessment, that the guardian is let into from 13 to 17 years. */
  decision: v.optional(v.object({ scopes, validFrom: date, validTo: v.optional(date) })),
  /** The person is protected from the other, who is not even told that there is one. */
  isProtectedFrom: v.optional(v.boolean()),
  validFrom: v.optional(date),
  validTo: v.optional(date),
  status: v.picklist(['active', 'ended', 'coming']),
  internalNotes: v.optional(v.string()),
})
/** Who may see or act for whom, as the register tells it to one of the two. */
export type RepresentationRecord = v.InferOutput<typeof schema>

export const representations = own({
  name: 'Representations',
  category: 'x-representation',
  themes: ['ombud'],
  schema,
})
