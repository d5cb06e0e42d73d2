import * as v from 'valibot'
import { instantSchema, textSchema } from '#platform/answer/contract.ts'

/** `GET /api/ombud/logg`: what each ombud has seen and done, latest first. */
const accessEntrySchema = v.object({
  id: textSchema,
  /** Who; absent when the name is protected. */
  name: v.optional(textSchema),
  /** ISO 8601, UTC; of what was seen several times within an hour, the last. */
  at: instantSchema,
  kind: v.picklist(['see', 'do', 'refused']),
  area: textSchema,
  /** What was done, when the platform knows: wrote to, entered a value of, booked with, proposed to a plan of; `with` whom or what. */
  did: v.optional(
    v.object({ kind: v.picklist(['wrote', 'entered', 'booked', 'proposed']), with: textSchema }),
  ),
})
export type AccessEntry = v.InferOutput<typeof accessEntrySchema>
export const accessLogSchema = v.object({ entries: v.array(accessEntrySchema) })
