import * as v from 'valibot'
import { principalSchema, textSchema } from '#platform/answer/contract.ts'

/**
 * `GET /api/kallor`: the sources that hold, or could hold, something about the person (täckning). From the
 * platform's service catalogue and engagement index; not from any single national contract.
 */
export const careSourceSchema = v.object({
  /** Its address, as in `processingStatus`. */
  logicalAddress: textSchema,
  /** Its name for people. */
  name: textSchema,
  /** Who runs it. */
  principal: principalSchema,
  /** false: known to exist, but not connected to the platform. */
  connected: v.boolean(),
  /** Areas that the source can answer for, by name; empty when it is not connected. */
  themes: v.array(textSchema),
})
export type CareSource = v.InferOutput<typeof careSourceSchema>
