import * as v from 'valibot'
import {
  dateSchema,
  instantSchema,
  itemIdSchema,
  sourceSchema,
  textSchema,
} from '#platform/answer/contract.ts'

/** The areas whose things are compared, in the order that they are told. */
export const comparedAreas = [
  'tidslinje',
  'vardplaner',
  'overenskommelser',
  'kontakter',
  'provsvar',
  'inkorg',
  'insatser',
] as const
export type ComparedArea = (typeof comparedAreas)[number]

const whenSchema = v.union([instantSchema, dateSchema])

/** What kind of thing it is: `application` and `decision` are insatser as the kommun has them under way, or has decided. */
export const thingKinds = [
  'time',
  'plan',
  'agreement',
  'contact',
  'reply',
  'message',
  'application',
  'decision',
  'insats',
] as const

/**
 * What was said of one field, and what is said now; without either it was, or is, not said. Days and times are ISO 8601; of `off`,
 * `status`, `goalStatus`, `activityStatus`, `stage`, `outcome`, `answered` and `done` the values are codes; the rest are texts of the source.
 */
const fieldSchema = v.object({
  /** Which field; `start` of a time, `goal` of a plan. */
  field: textSchema,
  /** Tells several of one field apart, such as the goals of a plan; opaque. */
  part: v.optional(textSchema),
  /** What the part is called by its source. */
  of: v.optional(textSchema),
  /** What was said. */
  before: v.optional(textSchema),
  /** What is said now. */
  after: v.optional(textSchema),
})
export type FieldChange = v.InferOutput<typeof fieldSchema>

/** `GET /api/sedan-sist`: something that is new or otherwise since the one who asks last looked, once each. */
export const changeSchema = v.object({
  /** Opaque. */
  id: itemIdSchema,
  /** The area that tells of it. */
  area: v.picklist(comparedAreas),
  /** Id of the thing in its area. */
  thing: textSchema,
  /** Id of what it is told with, when that is another, as the thread of a message. */
  page: v.optional(textSchema),
  /** What kind of thing it is. */
  what: v.picklist(thingKinds),
  /**
   * - `new`: it was not there · `moved`: a time with another start · `cancelled`: a time that is called off
   * - `changed`: something else is said of it · `gone`: its source has it no more, and does not say why
   */
  kind: v.picklist(['new', 'moved', 'cancelled', 'changed', 'gone']),
  /** What it is called. */
  title: v.optional(textSchema),
  /** Of a time: when it begins, as far as is known now. */
  start: v.optional(whenSchema),
  /** What has become another. */
  fields: v.array(fieldSchema),
  /**
   * What its source has written of its changes since. Latest first.
   * - `date`: the Swedish day · `by`: who · `text`: what was written
   */
  notes: v.array(v.object({ date: dateSchema, by: v.optional(textSchema), text: textSchema })),
  /** When it was changed, where the source says. */
  at: v.optional(whenSchema),
  /** Who changed it, in the source or in the portal. */
  by: v.optional(textSchema),
  /** True of what the one who asks has marked as seen. It is told for some days more. */
  seen: v.optional(v.boolean()),
  source: sourceSchema,
})
export type Change = v.InferOutput<typeof changeSchema>

/** Around the changes. */
export const sinceAroundSchema = v.object({
  /** When the one who asks last looked. Absent: what is new is not told, as to one who looks as an ombud would. */
  since: v.optional(instantSchema),
  /** What is told, as it can be marked as seen: opaque. Absent while some source is still asked. */
  version: v.optional(textSchema),
  /** Names of sources of which it is not known, in some area, whether anything is new. */
  notCompared: v.array(textSchema),
})
export type SinceAround = v.InferOutput<typeof sinceAroundSchema>

/**
 * The answer of `POST /api/sedan-sist/sett` with `{ "version": … }`: all that was told as that version is seen.
 * - `seen`: that it is kept
 */
export const seenSchema = v.object({ seen: v.boolean() })
