import * as v from 'valibot'
import { dateSchema, instantSchema, sourceSchema, textSchema } from '../platform/answer/contract.ts'

/**
 * `GET /api/vardplaner`: a plan from GetCarePlans 2.0. The contract carries metadata and documents only, and that
 * is what is shown; nothing is made up around it.
 */
export const carePlanSchema = v.object({
  id: textSchema,
  /** carePlanHeader/documentTitle. Absent: the kind is shown. */
  title: v.optional(textSchema),
  /** carePlanBody/typeOfCarePlan: SIP, SPLPTLRV, SPU, VP, HP, RP, GP, SVP; an unknown code is kept as it is. */
  typeOfCarePlan: v.optional(textSchema),
  /** carePlanHeader/documentTime, else authorTime: when it was last changed. */
  documentTime: v.optional(v.union([instantSchema, dateSchema])),
  /** accountableHealthcareProfessional: who answers for the plan. */
  responsible: v.optional(v.object({ name: textSchema, title: v.optional(textSchema) })),
  /** legalAuthenticator. Absent: not signed. */
  signed: v.optional(v.object({ name: v.optional(textSchema), signatureTime: instantSchema })),
  /** participatingCareUnitHSAId, by name where the unit catalogue knows it. */
  participatingCareUnits: v.array(v.object({ hsaId: textSchema, name: v.optional(textSchema) })),
  /** content: documents of the plan. `size` in bytes for embedded ones; `reference` is a link to the document. */
  content: v.array(
    v.object({ mediaType: textSchema, size: v.optional(v.number()), reference: v.optional(textSchema) }),
  ),
  source: sourceSchema,
})
export type CarePlan = v.InferOutput<typeof carePlanSchema>
