import * as v from 'valibot'
import { dateSchema, sourceSchema, textSchema } from '../platform/answer/contract.ts'

/** Who acts: the person, someone near, vården (HSL) or omsorgen (SoL, LSS). */
const partySchema = v.picklist(['resident', 'relative', 'care', 'social-care'])
export type Party = v.InferOutput<typeof partySchema>

/**
 * `GET /api/overenskommelser`: what the person and care have agreed (patientkontrakt). No national contract
 * exists; this one is owned by the project and sources answer in it directly, as JSON.
 */
export const agreementSchema = v.object({
  id: textSchema,
  title: textSchema,
  /** active: in force; ended: passed or replaced. */
  status: v.picklist(['active', 'ended']),
  validFrom: v.optional(dateSchema),
  validTo: v.optional(dateSchema),
  parties: v.array(v.object({ party: partySchema, name: textSchema })),
  /** What happens next and who does it. `dueDate` is the last day. */
  nextStep: v.optional(
    v.object({ text: textSchema, responsible: partySchema, dueDate: v.optional(dateSchema) }),
  ),
  /** FHIR R4 lifecycle of the goal. Unknown values are kept as text. */
  goals: v.array(v.object({ description: textSchema, lifecycleStatus: textSchema })),
  commitments: v.array(v.object({ text: textSchema, responsible: partySchema, done: v.boolean() })),
  /** Om det händer: sign, what to do, whom to turn to. */
  risks: v.array(v.object({ trigger: textSchema, action: textSchema, contact: v.optional(textSchema) })),
  source: sourceSchema,
})
export type Agreement = v.InferOutput<typeof agreementSchema>
