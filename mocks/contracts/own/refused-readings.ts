import * as v from 'valibot'
import { header, text } from './fields.ts'
import { own } from './own-contract.ts'

/**
 * That somebody wanted to read something of the person, and was stopped. The national log tells only of what was read, so this is
 * told by whoever holds what was asked for: the unit of the header, at its `authorTime`.
 */
const schema = v.object({
  header,
  /** HSA-id of the vård- or omsorgsgivare that wanted to read, and of the unit there. */
  careProviderId: text,
  careUnitId: v.optional(text),
  userName: v.optional(text),
  userTitle: v.optional(text),
  /** What was asked for, in words, as `resourceType` of the national log. */
  resourceType: text,
  /** Why it was not given: there is no consent, or the person has blocked it. */
  reason: v.optional(v.picklist(['no-consent', 'blocked'])),
})
export type RefusedReadingRecord = v.InferOutput<typeof schema>

export const refusedReadings = own({
  name: 'RefusedReadings',
  category: 'x-refused-reading',
  themes: ['delning'],
  schema,
  times: ({ header: { authorTime } }) => ({ start: authorTime }),
  strict: ['header', 'careProviderId', 'resourceType'],
})
