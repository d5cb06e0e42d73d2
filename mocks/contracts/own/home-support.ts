import * as v from 'valibot'
import { clock, date, header, text, weekDay } from './fields.ts'
import { own } from './own-contract.ts'

/** A thing that the person has at home (hjälpmedel, välfärdsteknik), which no national contract carries. */
const schema = v.object({
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
})
export type HomeSupportRecord = v.InferOutput<typeof schema>

export const homeSupport = own({
  name: 'HomeSupport',
  category: 'x-home-support',
  themes: ['kontakter'],
  schema,
})
