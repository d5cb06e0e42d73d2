import * as v from 'valibot'
import { clock, date, header, text, weekDay } from './fields.ts'
import { own } from './own-contract.ts'

/**
 * Support at home: an insats that the kommun has decided, with the codes of GetCareServices 2.0, or a thing that the
 * person has at home (hjälpmedel, välfärdsteknik), which no national contract carries.
 */
const schema = v.variant('kind', [
  v.object({
    kind: v.literal('service'),
    header,
    /** typeOfCareService: HSJV, HTJ, LSS, SVTJ, SÄBO; an unknown code is kept as it is. */
    typeOfCareService: text,
    scope: v.optional(text),
    /** HSA-id of the unit that has decided (myndighet). */
    decidedBy: v.optional(text),
    /** HSA-id of the unit that does it (utförare), or the name of one outside the catalogue. */
    performer: v.optional(v.object({ hsaId: v.optional(text), name: v.optional(text) })),
    /** True when the person has chosen the utförare. */
    chosen: v.optional(v.boolean()),
    validFrom: v.optional(date),
    validTo: v.optional(date),
    internalNotes: v.optional(v.string()),
  }),
  v.object({
    kind: v.literal('device'),
    header,
    name: text,
    purpose: v.optional(text),
    /** How to use it, a step each. */
    instructions: v.optional(v.array(text)),
    link: v.optional(text),
    /** Whom to call when it does not work. */
    support: v.optional(
      v.object({
        name: v.optional(text),
        phone: v.optional(text),
        hours: v.optional(v.array(v.object({ days: v.array(weekDay), start: clock, end: clock }))),
      }),
    ),
    validFrom: v.optional(date),
    internalNotes: v.optional(v.string()),
  }),
])
export type HomeSupportRecord = v.InferOutput<typeof schema>

export const homeSupport = own({
  name: 'HomeSupport',
  category: 'x-home-support',
  themes: ['kontakter'],
  schema,
})
