import * as v from 'valibot'
import { date, header, text } from './fields.ts'
import { own } from './own-contract.ts'

/** Somebody to choose for an insats, by HSA-id in the unit catalogue, else by name. */
const provider = v.object({
  hsaId: v.optional(text),
  name: v.optional(text),
  /** What they offer, a thing each. */
  offers: v.optional(v.array(text)),
  phone: v.optional(text),
})

/**
 * What a kommun has decided on support by SoL or LSS, or what it has been asked for and has not decided yet. GetCareServices tells
 * of the insats, and neither of the law, who decided, when the person was told, nor whom else one may choose.
 */
const schema = v.object({
  header,
  /** documentId in GetCareServices of the same system, of the insats it is about. Absent: there is none. */
  careServiceId: v.optional(text),
  stage: v.picklist(['applied', 'decided']),
  what: text,
  legalDomain: v.optional(v.picklist(['SoL', 'LSS'])),
  /** Where in the law, as the kommun writes it. */
  section: v.optional(text),
  /** By what was asked for: all of it, some, or nothing. */
  outcome: v.optional(v.picklist(['granted', 'partly', 'refused'])),
  hoursPerMonth: v.optional(v.pipe(v.number(), v.minValue(0))),
  validFrom: v.optional(date),
  validTo: v.optional(date),
  appliedOn: v.optional(date),
  decidedOn: v.optional(date),
  /** The day that the person was told (delgiven): three weeks to appeal begin with it. */
  toldOn: v.optional(date),
  /** The unit (myndighet) and the one there who decided. */
  decidedBy: v.optional(
    v.object({ hsaId: v.optional(text), name: v.optional(text), title: v.optional(text) }),
  ),
  /** True when the person has chosen the utförare. */
  chosen: v.optional(v.boolean()),
  choice: v.optional(
    v.object({ providers: v.array(provider), how: v.optional(text), link: v.optional(text) }),
  ),
  internalNotes: v.optional(v.string()),
})
export type CareDecisionRecord = v.InferOutput<typeof schema>

export const careDecisions = own({
  name: 'CareDecisions',
  category: 'x-care-decision',
  themes: ['insatser', 'kontakter'],
  schema,
})
