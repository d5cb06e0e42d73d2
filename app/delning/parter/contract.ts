import * as v from 'valibot'
import { itemIdSchema, principalSchema, sourceSchema, textSchema } from '#platform/answer/contract.ts'

/**
 * A vård- or omsorgsgivare around the person, from those that the person's contacts and decisions name. One kommun is several: who
 * decides, who provides, and who nurses.
 */
export const partySchema = v.object({
  /** The same as `giver` of a reader. */
  id: itemIdSchema,
  /** From the unit catalogue. */
  name: textSchema,
  /** Who runs it. */
  principal: principalSchema,
  /** `authority` decides on support (myndighet), `performer` gives it (utförare), `municipal-care` is HSL in a kommun. */
  kind: v.picklist(['region', 'authority', 'performer', 'municipal-care', 'private']),
  /** Its units that the person is with. */
  units: v.array(
    v.object({
      /** From the unit catalogue. */
      name: textSchema,
      /** The number to call, from the unit catalogue. */
      phone: v.optional(textSchema),
      /** Its id as a receiver of messages. Absent: it takes none here. */
      writeTo: v.optional(itemIdSchema),
    }),
  ),
  source: sourceSchema,
  /** The same told by more sources (matched on HSA-id). */
  alsoFrom: v.array(sourceSchema),
})
/** `GET /api/delning/parter`: those around the person. */
export type Party = v.InferOutput<typeof partySchema>
