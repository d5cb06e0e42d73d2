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

/**
 * A unit as the source names it, filled in from the unit catalogue.
 * - `name`: what it is called · `phone`: the number
 */
const unitSchema = v.object({ name: textSchema, phone: v.optional(textSchema) })

/** What one organisation has planned for a wound: a `plan` of WoundCare, the project's own contract. */
const planSchema = v.object({
  /** Where on the body. */
  site: v.optional(textSchema),
  /** VENOUS, ARTERIAL, MIXED, PRESSURE, DIABETIC, SURGICAL, TRAUMA; anything else is shown as it is. */
  woundType: v.optional(textSchema),
  /** The day that it came. */
  since: v.optional(dateSchema),
  /** Absent: the source does not say. */
  status: v.optional(v.picklist(['active', 'healed'])),
  /** The day that it had healed. */
  healedOn: v.optional(dateSchema),
  /** How it is dressed. */
  dressing: v.optional(
    v.object({
      /** Who does it, by name or profession. */
      by: v.optional(textSchema),
      /** The unit that they are of. */
      unit: v.optional(unitSchema),
      /** The next time. */
      next: v.optional(whenSchema),
      /** How often, in words of the source. */
      often: v.optional(textSchema),
      /** What is used, a thing each. */
      with: v.array(textSchema),
    }),
  ),
  /**
   * Signs to call about, in the words of the source.
   * - `sign`: what one sees or feels · `action`: what to do then · `unit`: whom to call
   */
  watchFor: v.array(
    v.object({ sign: textSchema, action: v.optional(textSchema), unit: v.optional(unitSchema) }),
  ),
  /** The next time that it is looked at as a whole. */
  assessment: v.optional(
    v.object({
      /** When. */
      on: v.optional(whenSchema),
      /** By whom, by name or profession. */
      by: v.optional(textSchema),
      /** The unit that they are of. */
      unit: v.optional(unitSchema),
      /** What is looked at. */
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
  /** What it calls itself, such as `image/jpeg`. */
  mediaType: v.optional(textSchema),
  /** In bytes. Absent: it is not embedded. → pictures/value */
  size: v.optional(v.number()),
  /** Where it is, when it is not embedded. */
  reference: v.optional(textSchema),
  /** When it was taken. */
  at: v.optional(whenSchema),
})
export type WoundPicture = v.InferOutput<typeof pictureSchema>

/** How a wound was found at one time: an `entry` of WoundCare. */
const entrySchema = v.object({
  /** Opaque, so that it can stand in an address. */
  id: itemIdSchema,
  /** When it was looked at. */
  at: v.optional(whenSchema),
  /**
   * Who did.
   * - `name`: their name · `title`: what they work as
   */
  by: v.optional(v.object({ name: v.optional(textSchema), title: v.optional(textSchema) })),
  /** In mm. */
  length: v.optional(measureSchema),
  /** In mm. */
  width: v.optional(measureSchema),
  /** In mm. */
  depth: v.optional(measureSchema),
  /** What is in it, in words of the source. */
  tissue: v.optional(textSchema),
  /** What comes out of it, in words of the source. */
  exudate: v.optional(textSchema),
  /** Signs of infection, in words of the source. */
  infection: v.optional(textSchema),
  /** How it hurts, in words of the source. */
  pain: v.optional(textSchema),
  /** What was done, in words of the source. */
  done: v.optional(textSchema),
  /** What else was written. */
  text: v.optional(textSchema),
  /** Pictures that were taken. */
  pictures: v.array(pictureSchema),
  /** True when something in the record could not be read. */
  partly: v.optional(v.boolean()),
  source: sourceSchema,
})
export type WoundEntry = v.InferOutput<typeof entrySchema>

/** `GET /api/sar`: a wound with what all sources tell of it in WoundCare, joined by its id. Without a plan it is known by its entries. */
export const woundSchema = v.object({
  /** Opaque, so that it can stand in an address. */
  id: itemIdSchema,
  /** One for each organisation that has one, in the order of the sources. */
  plans: v.array(planSchema),
  /** In the order of the sources. */
  entries: v.array(entrySchema),
  /** That of the first plan, else of the first entry. */
  source: sourceSchema,
})
export type Wound = v.InferOutput<typeof woundSchema>
