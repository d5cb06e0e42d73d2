import * as v from 'valibot'
import { dateSchema, instantSchema, sourceSchema, textSchema } from '#platform/answer/contract.ts'
import { limitSchema, relationTypeSchema, scopeSchema } from '#platform/session/contract.ts'

/**
 * `GET /api/ombud`: who may see or act for whom. No national contract is open to the portal; owned by the project.
 */
export const representationSchema = v.object({
  id: textSchema,
  /** `for-me`: the other person is ombud for the person. `by-me`: the person is ombud for the other. */
  direction: v.picklist(['for-me', 'by-me']),
  /** Name as the register gives it; absent when it is protected. */
  name: v.optional(textSchema),
  relationType: relationTypeSchema,
  /** Of one the person represents: the id to show the person by. */
  personId: v.optional(textSchema),
  /** Kinship in the person's own words, e.g. "dotter". */
  relation: v.optional(textSchema),
  /** What it opens today, which is less than the register says where there is a `limit`. */
  scopes: v.array(scopeSchema),
  limit: v.optional(limitSchema),
  validFrom: v.optional(dateSchema),
  validTo: v.optional(dateSchema),
  status: v.picklist(['active', 'ended', 'coming']),
  source: sourceSchema,
})
export type Representation = v.InferOutput<typeof representationSchema>

/**
 * `POST /api/ombud/sok`, body `{personnummer}` (twelve digits): who has the number, to be sure of the right person before
 * an appointment. `person` is the id to appoint by.
 */
export const candidateSchema = v.variant('outcome', [
  v.object({ outcome: v.literal('found'), person: textSchema, name: textSchema }),
  /** Nobody known · the person's own number · a name that may not be told · already ombud · not known to be 18. */
  v.object({ outcome: v.picklist(['unknown', 'self', 'protected', 'already', 'minor']) }),
])
export type Candidate = v.InferOutput<typeof candidateSchema>

/** `POST /api/ombud`, `/api/ombud/{id}` and `/api/ombud/{id}/aterkalla`: the register has taken it. 403 without the right. */
export const registeredSchema = v.object({ outcome: v.literal('done') })

/** `GET /api/ombud/logg`: what each ombud has seen and done, latest first. */
const accessEntrySchema = v.object({
  id: textSchema,
  /** Who; absent when the name is protected. */
  name: v.optional(textSchema),
  /** ISO 8601, UTC; of what was seen several times within an hour, the last. */
  at: instantSchema,
  kind: v.picklist(['see', 'do', 'refused']),
  area: textSchema,
  /** What was done, when the platform knows: wrote to, entered a value of, booked with; `with` whom or what. */
  did: v.optional(v.object({ kind: v.picklist(['wrote', 'entered', 'booked']), with: textSchema })),
})
export type AccessEntry = v.InferOutput<typeof accessEntrySchema>
export const accessLogSchema = v.object({ entries: v.array(accessEntrySchema) })
