import * as v from 'valibot'
import { date, header, instant, number, text } from './fields.ts'
import { own } from './own-contract.ts'

/** A day, or a time of it. */
const when = v.union([date, instant])
/** In mm, as it was measured. */
const measure = v.pipe(number, v.minValue(0))

/** A wound by its id in the system that gave it. */
const known = v.object({ sourceSystemHSAId: text, woundId: text })

/** What every record says of which wound it is about. */
const ofWound = {
  header,
  /** The id of the wound in the system that gave it: without `woundSystemHSAId` the own one. */
  woundId: v.optional(text),
  woundSystemHSAId: v.optional(text),
}

/** What one organisation has planned for a wound. */
const plan = v.object({
  kind: v.literal('plan'),
  ...ofWound,
  /** The same wound in other systems. Nothing else makes two into one. */
  sameAs: v.optional(v.array(known)),
  /** Where on the body, in words. */
  site: v.optional(text),
  /** VENOUS, ARTERIAL, MIXED, PRESSURE, DIABETIC, SURGICAL or TRAUMA; else in words. */
  woundType: v.optional(text),
  since: v.optional(date),
  status: v.optional(v.picklist(['active', 'healed'])),
  healedOn: v.optional(date),
  dressing: v.optional(
    v.object({
      /** Who dresses it, by name or profession, and the unit they are of. */
      by: v.optional(text),
      unitHSAId: v.optional(text),
      next: v.optional(when),
      often: v.optional(text),
      with: v.optional(v.array(text)),
    }),
  ),
  watchFor: v.optional(
    v.array(
      v.object({
        sign: text,
        action: v.optional(text),
        /** Whom to call: a unit, or somebody with a number of their own. */
        unitHSAId: v.optional(text),
        contact: v.optional(v.object({ name: text, phone: v.optional(text) })),
      }),
    ),
  ),
  assessment: v.optional(
    v.object({
      on: v.optional(when),
      by: v.optional(text),
      unitHSAId: v.optional(text),
      what: v.optional(text),
    }),
  ),
  internalNotes: v.optional(v.string()),
})

/** How a wound was found at one time, and what was done. */
const entry = v.object({
  kind: v.literal('entry'),
  ...ofWound,
  at: v.optional(when),
  by: v.optional(v.object({ name: v.optional(text), title: v.optional(text) })),
  length: v.optional(measure),
  width: v.optional(measure),
  depth: v.optional(measure),
  tissue: v.optional(text),
  exudate: v.optional(text),
  infection: v.optional(text),
  pain: v.optional(text),
  done: v.optional(text),
  text: v.optional(text),
  /** Base64 in `value`, or an address in `reference`. */
  pictures: v.optional(
    v.array(
      v.object({
        mediaType: v.optional(text),
        value: v.optional(text),
        reference: v.optional(text),
        at: v.optional(when),
      }),
    ),
  ),
  internalNotes: v.optional(v.string()),
})

/** A plan for a wound, or an entry about one: hemsjukvården of a kommun and care of a region tell of the same wound, each their own. */
const schema = v.variant('kind', [plan, entry])
export type WoundRecord = v.InferOutput<typeof schema>
export type WoundPlanRecord = v.InferOutput<typeof plan>
export type WoundEntryRecord = v.InferOutput<typeof entry>

export const woundCare = own({
  name: 'WoundCare',
  category: 'x-wound-care',
  themes: ['sar'],
  schema,
  // That somebody has looked at a wound is told whatever else cannot be read.
  strict: ['header', 'kind'],
})
