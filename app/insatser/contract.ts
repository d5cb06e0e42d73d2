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
  /** What it is called. */
  name: textSchema,
  /** From the unit catalogue. */
  phone: v.optional(textSchema),
  /** Where a letter is handed in. */
  address: v.optional(textSchema),
})

/** A decision of a kommun on support by SoL or LSS, or what it has been asked for, from CareDecisions, the project's own. */
const decisionSchema = v.object({
  /** Asked for and not yet decided, or decided. */
  stage: v.picklist(['applied', 'decided']),
  /** What it is about, in words of the kommun. */
  what: textSchema,
  /** Absent: the kommun does not say by which law. */
  legalDomain: v.optional(v.picklist(['SoL', 'LSS'])),
  /** Where in the law, as the kommun writes it. */
  section: v.optional(textSchema),
  /** By what was asked for. Absent: the kommun does not say. */
  outcome: v.optional(v.picklist(['granted', 'partly', 'refused'])),
  /** So many hours each month. */
  hoursPerMonth: v.optional(v.pipe(v.number(), v.minValue(0))),
  /** The first day that it holds. */
  validFrom: v.optional(dateSchema),
  /** The last day that it holds. */
  validTo: v.optional(dateSchema),
  /** The day it was asked for. */
  appliedOn: v.optional(dateSchema),
  /** The day it was decided. */
  decidedOn: v.optional(dateSchema),
  /** The day that the person was told (delgiven). */
  toldOn: v.optional(dateSchema),
  /** The unit (myndighet) that decides. → decidedBy */
  unit: v.optional(unitSchema),
  /**
   * The one there who decided. → decidedBy
   * - `name`: their name · `title`: what they work as
   */
  decider: v.optional(v.object({ name: v.optional(textSchema), title: v.optional(textSchema) })),
  /** True when the person has chosen the utförare. */
  chosen: v.optional(v.boolean()),
  /** Whom one may choose. Absent: the kommun does not tell. */
  choice: v.optional(
    v.object({
      /**
       * Those who can be chosen.
       * - `name`: from the unit catalogue, else as the kommun calls them · `offers`: what they offer, a thing each
       * - `phone`: the number
       */
      providers: v.array(
        v.object({ name: textSchema, offers: v.array(textSchema), phone: v.optional(textSchema) }),
      ),
      /** How one chooses, in words of the kommun. */
      how: v.optional(textSchema),
      /** Where one reads more, or chooses. An address from outside, https alone: the portal makes no link of any other. */
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
  /** careServiceBody/housing: of a boende, which. */
  housing: v.optional(textSchema),
  /** performerHealthCareUnit (utförare), by name; absent when the catalogue does not know it. */
  performer: v.optional(unitSchema),
  /** careServiceBody/timePeriod/start: the first Swedish day. */
  validFrom: v.optional(dateSchema),
  /** careServiceBody/timePeriod/end: the last Swedish day. */
  validTo: v.optional(dateSchema),
  /** What was decided, or asked for. Absent: no decision names the insats. */
  decision: v.optional(decisionSchema),
  /** True when something in the record could not be read. */
  partly: v.optional(v.boolean()),
  source: sourceSchema,
})
export type Insats = v.InferOutput<typeof insatsSchema>

/**
 * From when to when; either may be unknown.
 * - `start`: when it begins · `end`: when it ends
 */
const periodSchema = v.object({ start: v.optional(instantSchema), end: v.optional(instantSchema) })

/** `GET /api/genomforande?from&to`: visits of omsorg in a window, planned and done, from PerformedVisits, the project's own. */
export const visitSchema = v.object({
  /** Opaque. */
  id: textSchema,
  /** The id of the insats it is part of, in `GET /api/insatser`. Absent: the source does not say. */
  insats: v.optional(textSchema),
  /** When it was to be. */
  planned: v.optional(periodSchema),
  /** Absent: nobody has told. That is not the same as not done. */
  performed: v.optional(periodSchema),
  /** Who came, by profession. */
  staffCategory: v.optional(textSchema),
  /** What was done, or was to be, a thing each. */
  services: v.array(textSchema),
  /** What became otherwise, in the words of the utförare. */
  deviation: v.optional(textSchema),
  source: sourceSchema,
})
export type Visit = v.InferOutput<typeof visitSchema>
