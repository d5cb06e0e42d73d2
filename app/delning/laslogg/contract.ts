import * as v from 'valibot'
import {
  dateSchema,
  instantSchema,
  itemIdSchema,
  sourceSchema,
  textSchema,
} from '#platform/answer/contract.ts'
import { readerSchema } from '../contract.ts'

/**
 * Who it was, as far as the log tells.
 * - `name`: their name · `title`: what they work as
 */
const whoSchema = v.object({ name: v.optional(textSchema), title: v.optional(textSchema) })

/**
 * From GetAccessLogsForPatient 2.0: that somebody has read something. What the same person read of the same, for the same reason,
 * on the same day is one.
 */
const readingSchema = v.object({
  kind: v.literal('reading'),
  /** Opaque, so that it can stand in an address. */
  id: itemIdSchema,
  /** accessDate; of several the first, and `until` the last. Absent: not told. */
  at: v.optional(v.union([instantSchema, dateSchema])),
  /** When the last of them was, of several. → accessDate */
  until: v.optional(instantSchema),
  /** How many times it was read. */
  times: v.pipe(v.number(), v.integer(), v.minValue(1)),
  reader: readerSchema,
  who: whoSchema,
  /** resourceType, in the words of the log. */
  what: v.optional(textSchema),
  /** Id of the unit that read as a receiver of messages. Absent: it takes none here. */
  writeTo: v.optional(itemIdSchema),
  /** purpose, in the words of the log. */
  why: v.optional(textSchema),
  source: sourceSchema,
})
export type Reading = v.InferOutput<typeof readingSchema>

/** From RefusedReadings, the project's own: that somebody wanted to read, and was stopped. The unit of the source stopped it. */
const refusedSchema = v.object({
  kind: v.literal('refused'),
  /** Opaque, so that it can stand in an address. */
  id: itemIdSchema,
  /** When they tried. */
  at: v.optional(instantSchema),
  reader: readerSchema,
  who: whoSchema,
  /** What they wanted to read, in the words of the source. */
  what: textSchema,
  /** Id of their unit as a receiver of messages. Absent: it takes none here. */
  writeTo: v.optional(itemIdSchema),
  /** Why they were stopped. Absent: not told. */
  reason: v.optional(v.picklist(['no-consent', 'blocked'])),
  source: sourceSchema,
})
export type Refused = v.InferOutput<typeof refusedSchema>

/** How it went with a log (GetAccessLogsForPatient 2.0): each is told of, also one that is there. */
export const reportSchema = v.object({
  kind: v.literal('report'),
  /** Opaque. */
  id: itemIdSchema,
  /** Name of the one whose log it is. */
  keeper: textSchema,
  /**
   * `made`: all of its rows are here. `queued`: it is being made. `lost`: what was asked for is not known there any longer.
   * `too-long`: more rows than it may tell of at once. `failed`: it said no.
   */
  state: v.picklist(['made', 'queued', 'lost', 'too-long', 'failed']),
  /** Of one that is queued: when it was asked for. */
  askedAt: v.optional(instantSchema),
  /** Of one that is queued: when it is thought to be made. → queueTime */
  expectedAt: v.optional(instantSchema),
  /** startInterval: the first that the log tells of. */
  since: v.optional(v.union([instantSchema, dateSchema])),
  /** How many of its rows could not be read at all, or not whole. */
  spoilt: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  source: sourceSchema,
})
export type Report = v.InferOutput<typeof reportSchema>

/** `GET /api/delning/logg?from=2026-08-29`: who has read what, who was stopped, and how it went with each log. */
export const logItemSchema = v.variant('kind', [readingSchema, refusedSchema, reportSchema])
export type LogItem = v.InferOutput<typeof logItemSchema>
