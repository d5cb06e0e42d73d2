import * as v from 'valibot'
import { date, header, instant, text } from './fields.ts'
import { own } from './own-contract.ts'

/**
 * That the person stays outside: what an omsorgsgivare has written is not made available to others (lag 2022:913). Omsorg has no inner
 * spärr in the law, and no national contract was found that tells of this. The unit of the header keeps it.
 */
const schema = v.object({
  header,
  /** HSA-id of the omsorgsgivare whose documentation it is. */
  careProviderId: text,
  from: v.optional(date),
  /** The last day, of one that was for a time. */
  until: v.optional(date),
  /** When it was taken back. */
  takenBackAt: v.optional(instant),
})
export type SharingObjectionRecord = v.InferOutput<typeof schema>

export const sharingObjections = own({
  name: 'SharingObjections',
  category: 'x-sharing-objection',
  themes: ['delning'],
  schema,
  strict: ['header', 'careProviderId'],
})
