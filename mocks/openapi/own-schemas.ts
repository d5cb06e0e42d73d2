import * as v from 'valibot'
import { orderSchema } from '../../app/oversikt/contract.ts'
import { dateSchema, instantSchema, textSchema } from '#platform/answer/contract.ts'
import { representedSchema, sessionSchema } from '#platform/session/contract.ts'

/** Around an answer with `senaste`, which tells the latest alone. */
export const latestAroundSchema = v.object({
  /** How many are earlier and not told, of what has come. */
  earlier: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Time or day from which all is told; before that, one source may have told of more years than another. Absent: all is. */
  wholeFrom: v.optional(v.union([instantSchema, dateSchema])),
})

/** Who is logged in, and whom they may represent. Owned by this API; no national contract has it. */
export const sessionAnswerSchema = v.object({
  ...sessionSchema.entries,
  /** Each whom the one who is logged in may represent, in force or not. */
  represents: v.array(representedSchema),
  /** How the one who is logged in wants the översikt of each person, by the opaque id of the person. */
  settings: v.optional(v.record(v.string(), orderSchema)),
})

/** An answer that was thrown away: what happened to which resource, and nothing of what it held. */
export const deviationSchema = v.object({
  /** It was late, or about another person than the one who was asked about. */
  kind: v.picklist(['late', 'wrong-person']),
  /** What was asked for: its address without `/api/` and ids, such as `tidslinje` or `delning/logg`. */
  resource: textSchema,
})

/** Nothing more is said. */
export const nothingSchema = v.object({})

/** What is kept of an item that has been opened. */
export const openedSchema = v.object({
  /** False when it is unread again. */
  opened: v.boolean(),
})

/** A problem (RFC 9457). It never holds personal data. */
export const problemSchema = v.object({
  /** Always `about:blank`: `code` says which problem it is. */
  type: v.literal('about:blank'),
  /** What the code means, in English, for developers: always the same with the same code. */
  title: textSchema,
  /** The status of the answer. */
  status: v.pipe(v.number(), v.integer()),
  /** Stable, and for programs. */
  code: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
})
