import * as v from 'valibot'
import { header, instant, text } from './fields.ts'
import { own } from './own-contract.ts'

/**
 * A time that a unit offers the person to book. No national contract that this project holds tells free times; this one is its
 * own. `documentId` is of the offer, and `slotId` of the time itself, whomever it is offered to.
 */
const schema = v.object({
  header,
  slotId: text,
  /** What kind of visit it is for, in words for the person. */
  typeOfVisit: text,
  form: v.picklist(['physical', 'phone', 'video']),
  start: instant,
  end: v.optional(instant),
  performer: v.optional(v.object({ hsaId: v.optional(text), name: text })),
  /** What to know before one books, and to bring. */
  information: v.optional(text),
  internalNotes: v.optional(v.string()),
})
export type FreeTimeRecord = v.InferOutput<typeof schema>

export const freeTimes = own({
  name: 'FreeTimes',
  category: 'x-free-time',
  themes: ['tidslinje'],
  schema,
})
