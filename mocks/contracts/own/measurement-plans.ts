import * as v from 'valibot'
import { date, header, number, text } from './fields.ts'
import { own } from './own-contract.ts'

/** Up or down by more than so much within so many days. */
const change = v.object({
  by: v.pipe(number, v.minValue(0)),
  days: v.pipe(number, v.integer(), v.minValue(1)),
})

/** When to react, in words of the source, and what of it can be counted. */
const limit = v.object({
  trigger: text,
  /** LOINC code of the part that it is of, where the kind has several. Absent: of the first. */
  part: v.optional(text),
  above: v.optional(number),
  below: v.optional(number),
  rise: v.optional(change),
  fall: v.optional(change),
  /** UCUM; a value in another unit is not compared. */
  unit: v.optional(text),
  /** What to do then, in words of the source. */
  action: text,
  /** HSA-id of whom to call. */
  contact: v.optional(text),
  /** True when 112 is to be called. */
  urgent: v.optional(v.boolean()),
})

/**
 * What somebody has agreed with care to measure: what, how often, how, when to react, to whom it is sent, and whom to call. No
 * national contract tells it.
 */
const schema = v.object({
  header,
  /** LOINC, as the Observation that is to come has it. */
  code: text,
  what: v.optional(text),
  often: v.optional(text),
  /** RFC 5545 recurrence rule. */
  repeat: v.optional(text),
  /** How one does it, a step each. */
  how: v.optional(v.array(text)),
  limits: v.optional(v.array(limit)),
  /** HSA-ids of the units that it is sent to. */
  receivers: v.optional(v.array(text)),
  /** HSA-id of whom to call about it. */
  contact: v.optional(text),
  validFrom: v.optional(date),
  validTo: v.optional(date),
  /** documentId in Agreements of the same system, of the agreement that it is part of. */
  agreementId: v.optional(text),
  internalNotes: v.optional(v.string()),
})
export type MeasurementPlanRecord = v.InferOutput<typeof schema>

export const measurementPlans = own({
  name: 'MeasurementPlans',
  category: 'x-measurement-plan',
  themes: ['matvarden'],
  schema,
  strict: ['header', 'code'],
})
