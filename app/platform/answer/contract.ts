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
    /** As the source gives it. → code */
    code: v.optional(textSchema),
    /** OID or address of the system that it is of. → codeSystem */
    codeSystem: v.optional(textSchema),
    /** What is shown. → displayName, else originalText */
    text: v.optional(textSchema),
  }),
)
export type Coded = v.InferOutput<typeof codedSchema>

/** Who runs the care: a region, a kommun, or a private provider on behalf of one. */
export const principalSchema = v.picklist(['region', 'kommun', 'privat'])
/** Who runs the care behind a source. Only a region or a kommun is huvudman; a private provider works on behalf of one. */
export type Principal = v.InferOutput<typeof principalSchema>

/** Where an item comes from: who holds it, who answers for it, and by which law it is kept. */
export const sourceSchema = v.object({
  /** Id of the record in its source system; unique only together with `sourceSystemHSAId`. → header/documentId */
  documentId: textSchema,
  /** System that holds the record (header/sourceSystemHSAId). */
  sourceSystemHSAId: textSchema,
  /** Vårdgivare or omsorgsgivare that answers for the record (accountableHealthcareProfessional). */
  careGiver: sharedPart(
    v.object({
      /** Its HSA-id. → accountableHealthcareProfessional/healthcareProfessionalCareGiverHSAId */
      hsaId: textSchema,
      /** From the unit catalogue, else the name of the producer. */
      name: textSchema,
      /** Who runs it, from the unit catalogue. */
      principal: principalSchema,
      /** Of a private one: the huvudman (region, kommun) that answers for the care. Absent: not told. */
      onBehalfOf: v.optional(textSchema),
    }),
  ),
  /** Unit that wrote it, where the source names one. → accountableHealthcareProfessional/healthcareProfessionalCareUnitHSAId */
  careUnit: v.optional(
    sharedPart(
      v.object({
        /** Its HSA-id. → accountableHealthcareProfessional/healthcareProfessionalCareUnitHSAId */
        hsaId: textSchema,
        /** From the unit catalogue, else as the source calls it. */
        name: textSchema,
        /** From the unit catalogue. */
        phone: v.optional(textSchema),
      }),
    ),
  ),
  /** Logical address of the producer that it came by, as in `processingStatus`. */
  logicalAddress: textSchema,
  /**
   * Who answers for what it says (accountableHealthcareProfessional), where the source names anybody.
   * - `name`: as the source writes it. → accountableHealthcareProfessional/healthcareProfessionalName
   * - `title`: what they work as. → accountableHealthcareProfessional/healthcareProfessionalRoleCode
   */
  author: v.optional(sharedPart(v.object({ name: textSchema, title: v.optional(textSchema) }))),
  /** Law the record is kept under: hälso- och sjukvårdslagen, socialtjänstlagen, or LSS. By the unit catalogue. */
  legalDomain: v.picklist(['HSL', 'SoL', 'LSS']),
  /** When it was written in the source. Absent where the contract has no such field (bookings). → authorTime */
  authorTime: v.optional(instantSchema),
  /** Who entered it: `system` a care system or the platform itself, `manual` somebody by hand, `resident` the person, or an ombud. → header/recordedBy */
  recordedBy: v.picklist(['system', 'manual', 'resident']),
})
export type Source = v.InferOutput<typeof sourceSchema>

/** How one producer fared (RIV-TA ProcessingStatusRecord). */
export const processingStatusSchema = v.object({
  /** Logical address of the producer. */
  logicalAddress: textSchema,
  /** Name of the source for people. */
  sourceName: textSchema,
  /** Who runs what is behind the producer. */
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
  /** True when it comes out of a store of the platform and not from the source itself. */
  isResponseFromCache: v.boolean(),
  /** True when it is as the source has it now, as far as the platform knows. */
  isResponseInSynch: v.boolean(),
  /** When the source was last heard of, with an answer. */
  lastSuccessfulSynch: v.optional(instantSchema),
  /** When it was last asked in vain. */
  lastUnsuccessfulSynch: v.optional(instantSchema),
  /** What the source says to the person beside its records (`message` of a result that is INFO). */
  message: v.optional(textSchema),
  /** Why it was in vain. */
  lastUnsuccessfulSynchError: v.optional(
    v.object({
      /** Which link of the chain it was. */
      causingAgent: v.picklist([
        'service_catalog',
        'virtualization_platform',
        'service_producer',
        'engagement_index',
        'other',
      ]),
      /** What happened there, for support, such as `TIMEOUT`. */
      code: textSchema,
      /** Technical text for support. Never holds health data, never shown as the explanation. */
      text: v.string(),
    }),
  ),
})
/** How one producer fared (RIV-TA ProcessingStatusRecord). */
export type ProcessingStatus = v.InferOutput<typeof processingStatusSchema>

/** Something a source sent that could not be read. Named so that it is never lost without a word. */
const unreadableSchema = v.object({
  /** Producer whose answer held it; absent only when not even the sender could be read. */
  logicalAddress: v.optional(textSchema),
  /** Name of that producer for people. */
  sourceName: v.optional(textSchema),
  /** Contract or resource in which it was found. */
  contract: textSchema,
  /** Path of the field, e.g. `timeslotDetail[3]/startTimeInclusive`. */
  path: v.string(),
  /** Why it could not be read, in a word for programs; never what stood there. */
  reason: textSchema,
})
/** Something a source sent that could not be read. Named so that it is never lost without a word. */
export type Unreadable = v.InferOutput<typeof unreadableSchema>

/** What every answer with items says. Partial failure is an answer too. */
export const answerEnvelopeSchema = v.object({
  /** What was asked for; each address says of what kind. */
  items: v.array(v.unknown()),
  /** How each producer fared that was asked, each once; none when no source was asked. */
  processingStatus: v.array(processingStatusSchema),
  /** What the sources sent that could not be read, and is not among the items. */
  unreadable: v.array(unreadableSchema),
  /** Names this answer, to support and in `Prefer: newer-than`. Equal answers have equal ones. */
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
