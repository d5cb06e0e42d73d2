import * as v from 'valibot'
import {
  dateSchema,
  instantSchema,
  itemIdSchema,
  sourceSchema,
  textSchema,
} from '#platform/answer/contract.ts'

/** A unit as the source names it, filled in from the unit catalogue. */
const unitSchema = v.object({
  name: textSchema,
  phone: v.optional(textSchema),
  /** Where a letter is handed in. */
  address: v.optional(textSchema),
})

/** A decision of a kommun on support by SoL or LSS, or what it has been asked for, from CareDecisions, the project's own. */
const decisionSchema = v.object({
  stage: v.picklist(['applied', 'decided']),
  what: textSchema,
  /** Absent: the kommun does not say by which law. */
  legalDomain: v.optional(v.picklist(['SoL', 'LSS'])),
  /** Where in the law, as the kommun writes it. */
  section: v.optional(textSchema),
  /** By what was asked for. Absent: the kommun does not say. */
  outcome: v.optional(v.picklist(['granted', 'partly', 'refused'])),
  hoursPerMonth: v.optional(v.pipe(v.number(), v.minValue(0))),
  validFrom: v.optional(dateSchema),
  validTo: v.optional(dateSchema),
  appliedOn: v.optional(dateSchema),
  decidedOn: v.optional(dateSchema),
  /** The day that the person was told (delgiven). */
  toldOn: v.optional(dateSchema),
  /** The unit (myndighet) that decides, and its handläggare. */
  unit: v.optional(unitSchema),
  decider: v.optional(v.object({ name: v.optional(textSchema), title: v.optional(textSchema) })),
  /** True when the person has chosen the utförare. */
  chosen: v.optional(v.boolean()),
  /** Whom one may choose. Absent: the kommun does not tell. */
  choice: v.optional(
    v.object({
      providers: v.array(
        v.object({ name: textSchema, offers: v.array(textSchema), phone: v.optional(textSchema) }),
      ),
      how: v.optional(textSchema),
      link: v.optional(textSchema),
    }),
  ),
  source: sourceSchema,
})
export type Decision = v.InferOutput<typeof decisionSchema>

/**
 * `GET /api/insatser`: what somebody gets or has asked for, from GetCareServices 2.0, each with the decision that names it. A
 * decision that names none, or one that did not come, is an insats of its own.
 */
export const insatsSchema = v.object({
  /** Opaque, so that it can stand in an address. */
  id: itemIdSchema,
  /** HSJV, HTJ, LSS, SVTJ, SÄBO; an unknown code is shown as it is. */
  typeOfCareService: v.optional(textSchema),
  /** careServiceBody/input: what is done. */
  input: v.optional(textSchema),
  /** careServiceBody/scope: how much. */
  scope: v.optional(textSchema),
  housing: v.optional(textSchema),
  /** performerHealthCareUnit (utförare), by name; absent when the catalogue does not know it. */
  performer: v.optional(unitSchema),
  /** timePeriod, as Swedish days. */
  validFrom: v.optional(dateSchema),
  validTo: v.optional(dateSchema),
  decision: v.optional(decisionSchema),
  /** True when something in the record could not be read. */
  partly: v.optional(v.boolean()),
  source: sourceSchema,
})
export type Insats = v.InferOutput<typeof insatsSchema>

const periodSchema = v.object({ start: v.optional(instantSchema), end: v.optional(instantSchema) })

/** `GET /api/genomforande?from&to`: visits of omsorg in a window, planned and done, from PerformedVisits, the project's own. */
export const visitSchema = v.object({
  id: textSchema,
  /** The id of the insats it is part of, in `GET /api/insatser`. Absent: the source does not say. */
  insats: v.optional(textSchema),
  planned: v.optional(periodSchema),
  /** Absent: nobody has told. That is not the same as not done. */
  performed: v.optional(periodSchema),
  staffCategory: v.optional(textSchema),
  services: v.array(textSchema),
  /** What became otherwise, in the words of the utförare. */
  deviation: v.optional(textSchema),
  source: sourceSchema,
})
export type Visit = v.InferOutput<typeof visitSchema>
