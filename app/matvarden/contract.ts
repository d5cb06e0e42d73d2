import * as v from 'valibot'
import {
  dateSchema,
  instantSchema,
  itemIdSchema,
  sourceSchema,
  textSchema,
} from '#platform/answer/contract.ts'

const numberSchema = v.number()
/**
 * Up or down by more than so much within so many days.
 * - `by`: so much, in the unit of the value · `days`: so many days
 */
const changeSchema = v.object({ by: numberSchema, days: v.pipe(v.number(), v.integer(), v.minValue(1)) })

/**
 * A unit by name, filled in from the unit catalogue.
 * - `name`: what it is called · `phone`: the number
 */
const unitSchema = v.object({ name: textSchema, phone: v.optional(textSchema) })

/** When to react: what is written, and what of it can be counted. */
const limitSchema = v.object({
  /** When it is, in words of the source. */
  trigger: textSchema,
  /** LOINC of the part that it is of. Absent: of the first. */
  part: v.optional(textSchema),
  /** Above so much. */
  above: v.optional(numberSchema),
  /** Below so much. */
  below: v.optional(numberSchema),
  /** More than so much up within so many days. */
  rise: v.optional(changeSchema),
  /** More than so much down within so many days. */
  fall: v.optional(changeSchema),
  /** UCUM. Absent: of whatever unit the value is. */
  unit: v.optional(textSchema),
  /** What to do then, in words of the source. */
  action: textSchema,
  /** Whom to call then. */
  contact: v.optional(unitSchema),
  /** True when 112 is to be called. */
  urgent: v.optional(v.boolean()),
})
export type Limit = v.InferOutput<typeof limitSchema>

/** What is agreed to measure, from MeasurementPlans, the project's own. */
const planSchema = v.object({
  kind: v.literal('plan'),
  /** Opaque, so that it can stand in an address. */
  id: itemIdSchema,
  /** LOINC. */
  code: textSchema,
  /** What is measured, in words of the source. */
  what: v.optional(textSchema),
  /** How often, in words of the source. */
  often: v.optional(textSchema),
  /** RFC 5545 recurrence rule. */
  repeat: v.optional(textSchema),
  /** How one does it, a step each. */
  how: v.array(textSchema),
  /** When to react, each by itself. */
  limits: v.array(limitSchema),
  /** The units that it is sent to. */
  receivers: v.array(unitSchema),
  /** Whom to call about it. */
  contact: v.optional(unitSchema),
  /** The first day. */
  validFrom: v.optional(dateSchema),
  /** The last day. */
  validTo: v.optional(dateSchema),
  /** Id in `GET /api/overenskommelser` of the agreement that it is part of. */
  agreement: v.optional(itemIdSchema),
  /** True when something in the record could not be read. */
  partly: v.optional(v.boolean()),
  source: sourceSchema,
})
export type Plan = v.InferOutput<typeof planSchema>

/** A number that was measured. */
const valueSchema = v.object({
  /** LOINC. */
  code: textSchema,
  /** The number. */
  value: numberSchema,
  /** UCUM. */
  unit: v.optional(textSchema),
})
export type Value = v.InferOutput<typeof valueSchema>

const measured = {
  /** The numbers, in the order of the parts. */
  values: v.array(valueSchema),
  /** When it was measured (effectiveDateTime). → effective */
  takenAt: v.union([instantSchema, dateSchema]),
}

/** What has been measured, from OwnMeasurements: FHIR R4 Observation. The same one of several units is told once. */
const readingSchema = v.object({
  kind: v.literal('reading'),
  /** Opaque, so that it can stand in an address. */
  id: itemIdSchema,
  /** LOINC of the whole. */
  code: textSchema,
  /** What the source calls it. */
  name: v.optional(textSchema),
  ...measured,
  /** When it was sent. → header/authorTime */
  sentAt: v.optional(instantSchema),
  /**
   * performer: the person, or an ombud, whose name is absent where it is protected.
   * - `who`: which of them · `name`: the name of an ombud
   */
  enteredBy: v.optional(
    v.object({ who: v.picklist(['resident', 'representative']), name: v.optional(textSchema) }),
  ),
  /**
   * What stood there before it was put right, the latest first.
   * - `at`: when that was written
   */
  former: v.array(v.object({ ...measured, at: v.optional(instantSchema) })),
  /**
   * Each unit that has it, has it as it stood `before`, has `not` got it though it was agreed, or does not answer (`unknown`).
   * - `name`: name of the unit · `has`: what it has
   */
  receivers: v.array(v.object({ name: textSchema, has: v.picklist(['it', 'before', 'not', 'unknown']) })),
  /** True when something in the record could not be read. */
  partly: v.optional(v.boolean()),
  source: sourceSchema,
  /** The other units that hold it, each with its own record. */
  alsoFrom: v.array(sourceSchema),
})
export type Reading = v.InferOutput<typeof readingSchema>

/** `GET /api/matvarden`: what is agreed to measure, and what has been measured. */
export const measurementSchema = v.variant('kind', [planSchema, readingSchema])
export type Measurement = v.InferOutput<typeof measurementSchema>

/**
 * How it went to send a value to one unit. `silent`: nobody knows; `not-connected`: it cannot be sent to from here. Named from the
 * unit catalogue.
 */
const deliverySchema = v.object({
  ...unitSchema.entries,
  /** How it went. */
  outcome: v.picklist(['received', 'failed', 'silent', 'not-connected']),
})
export type Delivery = v.InferOutput<typeof deliverySchema>

/**
 * What is answered when a value has been sent: its id, and how it went with each unit.
 * - `id`: opaque id of the value · `receivers`: each unit
 */
export const sentSchema = v.object({ id: itemIdSchema, receivers: v.array(deliverySchema) })
export type SentAnswer = v.InferOutput<typeof sentSchema>

/** What `POST /api/matvarden` takes. `again`: that it is to be kept beside the same one, just sent. */
export const newValueSchema = v.object({
  /** Id of what is agreed to measure. */
  plan: v.string(),
  /** The numbers, in the order of the parts, in the unit of the kind. */
  values: v.array(numberSchema),
  /** When it was measured; not to come. */
  takenAt: instantSchema,
  /** True when it is to be kept beside the same one, just sent. */
  again: v.optional(v.boolean()),
})
export type NewValue = v.InferOutput<typeof newValueSchema>

/** What `POST /api/matvarden/{id}/rattelse` takes. */
export const correctionSchema = v.object({
  /** The numbers, in the order of the parts. */
  values: v.array(numberSchema),
  /** When it was measured. Absent: as before. */
  takenAt: v.optional(instantSchema),
})
export type Correction = v.InferOutput<typeof correctionSchema>

/** What a person can measure and send, by LOINC: the parts of it in their order, and the unit (UCUM) that they are sent in. */
export const kinds = {
  weight: { code: '29463-7', parts: ['29463-7'], unit: 'kg' },
  bloodPressure: { code: '85354-9', parts: ['8480-6', '8462-4'], unit: 'mm[Hg]' },
  pulse: { code: '8867-4', parts: ['8867-4'], unit: '/min' },
  saturation: { code: '59408-5', parts: ['59408-5'], unit: '%' },
  glucose: { code: '14749-6', parts: ['14749-6'], unit: 'mmol/L' },
  temperature: { code: '8310-5', parts: ['8310-5'], unit: 'Cel' },
} as const
export type KindName = keyof typeof kinds

/** The kind that a code is of; undefined of one that is not known here. */
export const kindOf = (code: string): KindName | undefined =>
  (Object.keys(kinds) as KindName[]).find((name) => kinds[name].code === code)

/** True of a value that the person, or an ombud, has sent from here, of a kind that is known. */
export const isOwn = ({ enteredBy, code }: Reading) => enteredBy !== undefined && kindOf(code) !== undefined
