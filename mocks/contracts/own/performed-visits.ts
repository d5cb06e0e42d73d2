import * as v from 'valibot'
import { header, instant, text } from './fields.ts'
import { own } from './own-contract.ts'

const period = v.object({ start: v.optional(instant), end: v.optional(instant) })

/** A visit of omsorg as it was planned and as it was done, from the planning of an utförare. Support by SoL and LSS only. */
const schema = v.object({
  header,
  /** documentId in GetCareServices, of the insats that the visit is part of. */
  careServiceId: v.optional(text),
  /** The system that holds that insats, when it is another: a private utförare tells of what the kommun has decided. */
  careServiceSystemHSAId: v.optional(text),
  planned: v.optional(period),
  /** Absent: the utförare has not told. That is not the same as not done. */
  performed: v.optional(period),
  staffCategory: v.optional(text),
  /** What was done, or was to be. */
  services: v.optional(v.array(text)),
  /** What became otherwise and why, in the words of the utförare. */
  deviation: v.optional(text),
  internalNotes: v.optional(v.string()),
})
export type PerformedVisitRecord = v.InferOutput<typeof schema>

export const performedVisits = own({
  name: 'PerformedVisits',
  category: 'x-performed-visit',
  themes: ['insatser'],
  schema,
  times: ({ planned, performed }) => ({
    start: planned?.start ?? performed?.start ?? planned?.end ?? performed?.end,
  }),
})
