import * as v from 'valibot'
import { text } from './fields.ts'

/** So much, without a sign that it is more or less than that. */
export const amount = v.object({
  value: v.number(),
  unit: v.optional(text),
  code: v.optional(text),
  comparator: v.optional(v.never()),
})
export const unitOf = ({ unit, code }: v.InferOutput<typeof amount>) => unit ?? code
