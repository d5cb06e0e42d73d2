import * as v from 'valibot'
import { dateSchema, sourceSchema, textSchema } from '#platform/answer/contract.ts'
import { limitSchema, relationTypeSchema, scopeSchema } from '#platform/session/contract.ts'

/**
 * `GET /api/ombud`: who may see or act for whom. No national contract is open to the portal; owned by the project.
 */
export const representationSchema = v.object({
  /** Opaque, so that it can stand in an address. */
  id: textSchema,
  /** `for-me`: the other person is ombud for the person. `by-me`: the person is ombud for the other. */
  direction: v.picklist(['for-me', 'by-me']),
  /** Name as the register gives it; absent when it is protected. */
  name: v.optional(textSchema),
  /** By what right. */
  relationType: relationTypeSchema,
  /** Of one the person represents: the id to show the person by. */
  personId: v.optional(textSchema),
  /** Kinship in the person's own words, e.g. "dotter". */
  relation: v.optional(textSchema),
  /** What it opens today, which is less than the register says where there is a `limit`. */
  scopes: v.array(scopeSchema),
  /** Why it opens less than the register says. Absent: it opens all that it says. */
  limit: v.optional(limitSchema),
  /** The first day. */
  validFrom: v.optional(dateSchema),
  /** The last day. Absent: until it is ended. */
  validTo: v.optional(dateSchema),
  /** Whether it is in force. */
  status: v.picklist(['active', 'ended', 'coming']),
  source: sourceSchema,
})
export type Representation = v.InferOutput<typeof representationSchema>
