import * as v from 'valibot'
import { instantSchema, textSchema } from '#platform/answer/contract.ts'

/** `GET /api/ombud/logg`: what each ombud has seen and done, latest first. */
const accessEntrySchema = v.object({
  /** Opaque. */
  id: textSchema,
  /** Who; absent when the name is protected. */
  name: v.optional(textSchema),
  /** ISO 8601, UTC; of what was seen several times within an hour, the last. */
  at: instantSchema,
  /** Saw, did, or was refused. */
  kind: v.picklist(['see', 'do', 'refused']),
  /** In which area, by its name. */
  area: textSchema,
  /**
   * What was done, when the platform knows: wrote to, entered a value of, booked with, proposed to a plan of; `with` whom or what.
   * - `kind`: which of them · `with`: with whom or what, by name
   */
  did: v.optional(
    v.object({ kind: v.picklist(['wrote', 'entered', 'booked', 'proposed']), with: textSchema }),
  ),
})
export type AccessEntry = v.InferOutput<typeof accessEntrySchema>
/**
 * What ombud have seen, done and been refused.
 * - `entries`: the latest first
 */
export const accessLogSchema = v.object({ entries: v.array(accessEntrySchema) })
