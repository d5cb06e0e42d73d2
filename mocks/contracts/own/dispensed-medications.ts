import * as v from 'valibot'
import { date, header, number, text } from './fields.ts'
import { own } from './own-contract.ts'

/**
 * A medicine that was collected at a pharmacy, and what the recipe has left: one record for each time. No national contract that
 * we have tells it. The record is of the unit whose recipe it is.
 */
const schema = v.object({
  header,
  name: v.optional(text),
  atc: v.optional(text),
  /** Id of the product in the national register of products. */
  nplId: v.optional(text),
  strength: v.optional(text),
  form: v.optional(text),
  /** What was handed over: `1` of `100 tabletter`. */
  packages: v.optional(v.object({ count: v.optional(number), size: v.optional(text) })),
  collected: v.optional(date),
  pharmacy: v.optional(text),
  /** How it is taken, as on the label. */
  label: v.optional(text),
  /** How many times the recipe can still be collected on, of how many from the beginning. */
  withdrawals: v.optional(v.object({ left: v.optional(number), of: v.optional(number) })),
  validUntil: v.optional(date),
  /** The first day that it can be collected again. */
  earliestNext: v.optional(date),
  /** Who wrote the recipe. */
  prescriber: v.optional(text),
  internalNotes: v.optional(v.string()),
})
export type DispensedRecord = v.InferOutput<typeof schema>

export const dispensedMedications = own({
  name: 'DispensedMedications',
  category: 'x-dispensed-medication',
  themes: ['lakemedel'],
  schema,
  // That something was collected is told whatever else cannot be read.
  strict: ['header'],
})
