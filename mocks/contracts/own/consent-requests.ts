import * as v from 'valibot'
import { date, header, instant, text } from './fields.ts'
import { own } from './own-contract.ts'

/**
 * A question to the person: may somebody else read what the asking myndighet knows? No national contract was found that asks it, nor
 * one by which a person gives a consent. The unit of the header asks, at its `authorTime`.
 */
const schema = v.object({
  header,
  /** HSA-id of the vård- or omsorgsgivare that would read, and of the unit there. */
  careProviderId: text,
  careUnitId: v.optional(text),
  /** What would be read, a thing each, in words of the one who asks. */
  information: v.array(text),
  /** Why it is asked. */
  purpose: v.optional(text),
  /** The last day of a consent that is given. Absent: until it is ended. */
  validTo: v.optional(date),
  /** What the person has answered. `assertionId`: the consent that came of it. */
  answer: v.optional(
    v.object({ outcome: v.picklist(['given', 'refused']), at: instant, assertionId: v.optional(text) }),
  ),
  internalNotes: v.optional(v.string()),
})
export type ConsentRequestRecord = v.InferOutput<typeof schema>

export const consentRequests = own({
  name: 'ConsentRequests',
  category: 'x-consent-request',
  themes: ['delning'],
  schema,
  strict: ['header', 'careProviderId', 'information'],
})
