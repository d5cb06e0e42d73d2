import * as v from 'valibot'
import { header, instant, text } from './fields.ts'
import { own } from './own-contract.ts'

const party = v.picklist(['resident', 'relative', 'care', 'social-care'])
const by = v.object({ party, name: v.optional(text), title: v.optional(text) })

/**
 * What somebody proposes to a plan, or asks of it, and what has become of that. No national contract was found that carries it. Made
 * at `header/authorTime` to the unit of the header. It is no part of the plan, also when it has been accepted.
 */
const schema = v.object({
  header,
  /** documentId of the plan in GetCarePlans or PlanStructures, in the same source system. */
  planDocumentId: text,
  kind: v.picklist(['goal', 'activity', 'change', 'question']),
  text,
  /** The goal or insats of the plan that it is about, as the plan has it in words. */
  about: v.optional(text),
  /** `personId`: national id of a representative. Stays inside the platform. */
  madeBy: v.object({
    party: v.picklist(['resident', 'relative']),
    name: v.optional(text),
    personId: v.optional(text),
  }),
  status: v.picklist(['proposed', 'accepted', 'declined', 'answered', 'withdrawn']),
  /** What has come of it, in that order. `text`: the reason of a no, or the answer to a question. */
  history: v.optional(
    v.array(
      v.object({
        what: v.picklist(['accepted', 'declined', 'answered', 'withdrawn']),
        at: v.optional(instant),
        by: v.optional(by),
        text: v.optional(text),
      }),
    ),
  ),
  internalNotes: v.optional(v.string()),
})
export type PlanProposalRecord = v.InferOutput<typeof schema>

export const planProposals = own({
  name: 'PlanProposals',
  category: 'x-plan-proposal',
  themes: ['vardplaner'],
  schema,
  strict: ['header', 'planDocumentId', 'kind', 'text', 'madeBy', 'status'],
})
