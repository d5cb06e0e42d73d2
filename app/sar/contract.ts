import * as v from 'valibot'
import {
  dateSchema,
  instantSchema,
  itemIdSchema,
  sourceSchema,
  textSchema,
} from '#platform/answer/contract.ts'

/** A day, or a time of it. */
const whenSchema = v.union([dateSchema, instantSchema])
/** In mm, as it was measured. */
const measureSchema = v.pipe(v.number(), v.minValue(0))

/** A unit as the source names it, filled in from the unit catalogue. */
const unitSchema = v.object({ name: textSchema, phone: v.optional(textSchema) })

/** What one organisation has planned for a wound: a `plan` of WoundCare, the project's own contract. */
const planSchema = v.object({
  /** Where on the body. */
  site: v.optional(textSchema),
  /** VENOUS, ARTERIAL, MIXED, PRESSURE, DIABETIC, SURGICAL, TRAUMA; anything else is shown as it is. */
  woundType: v.optional(textSchema),
  since: v.optional(dateSchema),
  /** Absent: the source does not say. */
  status: v.optional(v.picklist(['active', 'healed'])),
  healedOn: v.optional(dateSchema),
  dressing: v.optional(
    v.object({
      by: v.optional(textSchema),
      unit: v.optional(unitSchema),
      next: v.optional(whenSchema),
      often: v.optional(textSchema),
      with: v.array(textSchema),
    }),
  ),
  /** Signs to call about, in the words of the source. */
  watchFor: v.array(
    v.object({ sign: textSchema, action: v.optional(textSchema), unit: v.optional(unitSchema) }),
  ),
  assessment: v.optional(
    v.object({
      on: v.optional(whenSchema),
      by: v.optional(textSchema),
      unit: v.optional(unitSchema),
      what: v.optional(textSchema),
    }),
  ),
  /** True when something in the record could not be read. */
  partly: v.optional(v.boolean()),
  source: sourceSchema,
})
export type WoundPlan = v.InferOutput<typeof planSchema>

/** A picture of a wound. `size`: its bytes are at `GET /api/sar/{entry}/bild/{place}`, from 1. */
const pictureSchema = v.object({
  mediaType: v.optional(textSchema),
  size: v.optional(v.number()),
  reference: v.optional(textSchema),
  at: v.optional(whenSchema),
})
export type WoundPicture = v.InferOutput<typeof pictureSchema>

/** How a wound was found at one time: an `entry` of WoundCare. */
const entrySchema = v.object({
  id: itemIdSchema,
  at: v.optional(whenSchema),
  by: v.optional(v.object({ name: v.optional(textSchema), title: v.optional(textSchema) })),
  length: v.optional(measureSchema),
  width: v.optional(measureSchema),
  depth: v.optional(measureSchema),
  tissue: v.optional(textSchema),
  exudate: v.optional(textSchema),
  infection: v.optional(textSchema),
  pain: v.optional(textSchema),
  done: v.optional(textSchema),
  text: v.optional(textSchema),
  pictures: v.array(pictureSchema),
  partly: v.optional(v.boolean()),
  source: sourceSchema,
})
export type WoundEntry = v.InferOutput<typeof entrySchema>

/** `GET /api/sar`: a wound with what all sources tell of it, joined by its id. Without a plan it is known by its entries alone. */
export const woundSchema = v.object({
  id: itemIdSchema,
  /** One for each organisation that has one, in the order of the sources. */
  plans: v.array(planSchema),
  /** In the order of the sources. */
  entries: v.array(entrySchema),
  source: sourceSchema,
})
export type Wound = v.InferOutput<typeof woundSchema>
