import * as v from 'valibot'
import {
  codedSchema,
  dateSchema,
  instantSchema,
  itemIdSchema,
  sourceSchema,
  textSchema,
} from '#platform/answer/contract.ts'

/** A unit as the source names it, filled in from the unit catalogue. */
const unitSchema = v.object({
  /** `id` of the organisation: its HSA-id. */
  hsaId: v.optional(textSchema),
  /** `name`; else what the catalogue calls it. */
  name: textSchema,
  /** From the unit catalogue. */
  phone: v.optional(textSchema),
})
export type ReferralUnit = v.InferOutput<typeof unitSchema>

/** A step in the life of a remiss: one `requestActivity`. */
const activitySchema = v.object({
  /** body/statusCode, by KV status vårdbegäran. Absent: the source does not say. */
  status: v.optional(codedSchema),
  /** body/eventTime: when it came to be so. Only a date when the source gives eight digits. */
  time: v.union([instantSchema, dateSchema]),
  /** request/receivingOrganization: to whom it was sent, or where it is since it was sent on. */
  receiver: v.optional(unitSchema),
  /**
   * request/author: who wrote the remiss, and at which unit.
   * - `name`: who · `unit`: at which unit. → author/organization
   */
  sender: v.optional(v.object({ name: v.optional(textSchema), unit: v.optional(unitSchema) })),
  /**
   * header/author: who entered the status.
   * - `name`: their name. → header/author/name · `title`: what they work as. → header/author/byRole
   */
  author: v.optional(v.object({ name: textSchema, title: v.optional(textSchema) })),
  /** True when something in the record could not be read. */
  partly: v.optional(v.boolean()),
  source: sourceSchema,
})
export type ReferralActivity = v.InferOutput<typeof activitySchema>

/**
 * `GET /api/remisser`: the remisser of a person, from GetRequestActivities 2.0, that with the latest step first. One for each
 * request/id in one source; those of several sources are one only when the id names the system that gave it
 * (`system-HSA-id#own id`), as the contract lets it. Steps that name no remiss are each one of its own.
 *
 * The contract says nothing of what it is about, why one was sent back, or how long one waits.
 */
export const referralSchema = v.object({
  /** Opaque, so that it can stand in an address. */
  id: itemIdSchema,
  /** request/id, as care knows it. Absent: the source does not say which remiss it is. */
  requestId: v.optional(textSchema),
  /** request/type, by KV framställantyp, of the latest step that says it; sources also write words of their own. */
  type: v.optional(codedSchema),
  /** request/medium: on paper or electronic, of the latest step that says it. */
  medium: v.optional(codedSchema),
  /** Every step, the earliest first. Swedish time. */
  activities: v.pipe(v.array(activitySchema), v.minLength(1)),
  /** That of the latest step. */
  source: sourceSchema,
})
export type Referral = v.InferOutput<typeof referralSchema>
