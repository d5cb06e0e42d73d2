import * as v from 'valibot'
import { instantSchema, textSchema } from '../answer/contract.ts'

export const personSchema = v.object({
  /** Opaque id in this API. Never the personnummer, which does not leave the platform. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
  givenName: textSchema,
  familyName: textSchema,
})
export type Person = v.InferOutput<typeof personSchema>

/**
 * What the platform may do that lacks clear support in law today, so that it is off unless a platform says otherwise.
 * - `write-important`: keep what the person writes under "Viktigt för mig"
 */
export const capabilities = ['write-important'] as const
export type Capability = (typeof capabilities)[number]

/**
 * `GET /api/session`: who is logged in and whose care is shown. Owned by this project, no national contract.
 * `actor` is the pair of RIV-TA's Actor header; `serverTime` is the platform's clock, which the portal goes by
 * because the clock of an old phone cannot be trusted.
 */
export const sessionSchema = v.object({
  actor: v.object({
    actorId: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
    actorType: v.picklist(['subject_of_care', 'subject_of_care_agent']),
  }),
  person: personSchema,
  /** Those of the above that are on; others, of a later platform, are nothing to this portal. */
  capabilities: v.array(textSchema),
  serverTime: instantSchema,
})
export type Session = v.InferOutput<typeof sessionSchema>
