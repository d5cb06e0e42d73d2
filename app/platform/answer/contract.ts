import * as v from 'valibot'
import { isDay } from '#platform/dates/days.ts'
import { sharedPart } from './shared-parts.ts'

/*
 * What is true of every answer of the översikts-API, whatever it is about: who the items come from, which
 * sources answered, and what could not be read. Field names are those of RIV-TA (PatientSummaryHeader and
 * ProcessingStatusRecord), so that each value can be followed back to the message it came in.
 */

/** A text that holds something to see; an empty string from a source is a missing value, not a value. */
export const textSchema = v.pipe(v.string(), v.trim(), v.regex(/[^\p{C}\p{Z}]/u))

/** What an item is called in addresses of the översikts-API: given by the platform, and not the identifier of its source. */
export const itemIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/))

/** A point in time: ISO 8601 with offset or Z, e.g. `2026-11-24T10:20:00+01:00`. */
export const instantSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/),
  v.check((text) => isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))),
)

/** A calendar date without time, in Sweden: `2026-11-24`. */
export const dateSchema = v.pipe(v.string(), v.check(isDay))

/** A date of which only the month, or only the year, may be known: `2026-11-24`, `2026-11` or `2026`. */
export const partialDateSchema = v.pipe(
  v.string(),
  v.check((text) => text.length < 11 && isDay(`${text}-01-01`.slice(0, 10))),
)

/** An hour and minute of the Swedish clock: `08:00`; 24:00 is the end of a day, and nothing is later. */
export const clockSchema = v.pipe(v.string(), v.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/))

/** A coded value: the code may be unknown to us, then `text` (displayName or originalText) is what we show. */
export const codedSchema = sharedPart(
  v.object({
    code: v.optional(textSchema),
    codeSystem: v.optional(textSchema),
    text: v.optional(textSchema),
  }),
)
export type Coded = v.InferOutput<typeof codedSchema>

export const principalSchema = v.picklist(['region', 'kommun', 'privat'])
/** Who runs the care behind a source. Only a region or a kommun is huvudman; a private provider works on behalf of one. */
export type Principal = v.InferOutput<typeof principalSchema>

export const sourceSchema = v.object({
  /** Id of the record in its source system; unique only together with `sourceSystemHSAId`. */
  documentId: textSchema,
  /** System that holds the record (header/sourceSystemHSAId). */
  sourceSystemHSAId: textSchema,
  /** Vårdgivare or omsorgsgivare that answers for the record (accountableHealthcareProfessional). */
  careGiver: sharedPart(
    v.object({
      hsaId: textSchema,
      name: textSchema,
      principal: principalSchema,
      /** Of a private one: the huvudman (region, kommun) that answers for the care. Absent: not told. */
      onBehalfOf: v.optional(textSchema),
    }),
  ),
  /** Unit that wrote it, where the source names one. */
  careUnit: v.optional(
    sharedPart(
      v.object({
        hsaId: textSchema,
        name: textSchema,
        /** From the unit catalogue. */
        phone: v.optional(textSchema),
      }),
    ),
  ),
  /** Logical address of the producer that it came by, as in `processingStatus`. */
  logicalAddress: textSchema,
  /** Who answers for what it says (accountableHealthcareProfessional), where the source names anybody. */
  author: v.optional(sharedPart(v.object({ name: textSchema, title: v.optional(textSchema) }))),
  /** Law the record is kept under: hälso- och sjukvårdslagen, socialtjänstlagen, or LSS. */
  legalDomain: v.picklist(['HSL', 'SoL', 'LSS']),
  /** When it was written in the source. Absent where the contract has no such field (bookings). */
  authorTime: v.optional(instantSchema),
  recordedBy: v.picklist(['system', 'manual', 'resident']),
})
export type Source = v.InferOutput<typeof sourceSchema>

export const processingStatusSchema = v.object({
  /** Logical address of the producer. */
  logicalAddress: textSchema,
  /** Name of the source for people. */
  sourceName: textSchema,
  principal: principalSchema,
  /** The worse after the better. */
  statusCode: v.picklist([
    'DataFromSource',
    'DataFromCache',
    'DataFromCacheSynchFailed',
    'NoDataSynchFailed',
    // Not of RIV-TA, where an answer comes when all have ended: it is still asked, and whoever asks on is told the rest.
    'NoDataSynchPending',
  ]),
  isResponseFromCache: v.boolean(),
  isResponseInSynch: v.boolean(),
  lastSuccessfulSynch: v.optional(instantSchema),
  lastUnsuccessfulSynch: v.optional(instantSchema),
  /** What the source says to the person beside its records (`message` of a result that is INFO). */
  message: v.optional(textSchema),
  lastUnsuccessfulSynchError: v.optional(
    v.object({
      causingAgent: v.picklist([
        'service_catalog',
        'virtualization_platform',
        'service_producer',
        'engagement_index',
        'other',
      ]),
      code: textSchema,
      /** Technical text for support. Never holds health data, never shown as the explanation. */
      text: v.string(),
    }),
  ),
})
/** How one producer fared (RIV-TA ProcessingStatusRecord). */
export type ProcessingStatus = v.InferOutput<typeof processingStatusSchema>

const unreadableSchema = v.object({
  /** Producer whose answer held it; absent only when not even the sender could be read. */
  logicalAddress: v.optional(textSchema),
  sourceName: v.optional(textSchema),
  /** Contract or resource in which it was found. */
  contract: textSchema,
  /** Path of the field, e.g. `timeslotDetail[3]/startTimeInclusive`. */
  path: v.string(),
  reason: textSchema,
})
/** Something a source sent that could not be read. Named so that it is never lost without a word. */
export type Unreadable = v.InferOutput<typeof unreadableSchema>

export const answerEnvelopeSchema = v.object({
  items: v.array(v.unknown()),
  processingStatus: v.array(processingStatusSchema),
  unreadable: v.array(unreadableSchema),
  logId: textSchema,
  /** Areas that would have added something, of which the ombud who asks may see nothing. */
  withheld: v.optional(v.array(textSchema)),
})

/** One answer of the översikts-API. Partial failure is an answer too: see `processingStatus`. */
export type Answer<Item> = {
  items: Item[]
  processingStatus: ProcessingStatus[]
  unreadable: Unreadable[]
  logId: string
  withheld?: string[] | undefined
}

/** Weekdays as the contracts name them, Monday first. */
export const weekDayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

/** Who acts: the person, someone near, vården (HSL) or omsorgen (SoL, LSS). */
export const partySchema = v.picklist(['resident', 'relative', 'care', 'social-care'])
export type Party = v.InferOutput<typeof partySchema>
