import * as v from 'valibot'
import {
  dateSchema,
  instantSchema,
  itemIdSchema,
  sourceSchema,
  textSchema,
} from '#platform/answer/contract.ts'
import { readerSchema } from '../contract.ts'

const timeSchema = v.union([instantSchema, dateSchema])

/** From GetExtendedBlocksForPatient 4.0: that others are kept from what a vårdgivare has written. */
const blockSchema = v.object({
  kind: v.literal('block'),
  /** Opaque, so that it can stand in an address. */
  id: itemIdSchema,
  /** blockType. `inner`: for other units of the same vårdgivare. `outer`: for other vårdgivare. Absent: of a type that is not known. */
  type: v.optional(v.picklist(['inner', 'outer'])),
  /** Whose information. */
  holder: readerSchema,
  /** informationStartDate: written from when. Absent: from the beginning. */
  from: v.optional(timeSchema),
  /** informationEndDate: written until when. Absent: also what is yet to be written. */
  until: v.optional(timeSchema),
  /** What is not blocked: `lak` medicines, `upp` what care has to be warned of; else what the source calls it. */
  except: v.array(textSchema),
  /** When it was entered. → registrationInfo/registrationDate */
  madeAt: v.optional(timeSchema),
  /**
   * permanentRevokedInfo or deletionInfo: that it is lifted, and when where that is told.
   * - `at`: when. → registrationDate
   */
  lifted: v.optional(v.object({ at: v.optional(timeSchema) })),
  /**
   * temporaryRevokes: for whom it is open all the same, and until when. `onlyOne`: for one who works there alone.
   * - `unit`: the unit that it is open for, by name · `onlyOne`: true when it is for one who works there alone
   * - `until`: until when. → temporaryRevokes/endDate
   */
  open: v.array(
    v.object({ unit: v.optional(textSchema), onlyOne: v.optional(v.boolean()), until: timeSchema }),
  ),
  source: sourceSchema,
})
export type Block = v.InferOutput<typeof blockSchema>

/** From SharingObjections, the project's own: that the person stays outside with what an omsorgsgivare has written. */
const outsideSchema = v.object({
  kind: v.literal('outside'),
  /** Opaque, so that it can stand in an address. */
  id: itemIdSchema,
  /** Whose information. */
  holder: readerSchema,
  /** The first day. */
  from: v.optional(dateSchema),
  /** The last day. */
  until: v.optional(dateSchema),
  /**
   * That it was taken back, and when.
   * - `at`: when
   */
  lifted: v.optional(v.object({ at: instantSchema })),
  source: sourceSchema,
})
export type Outside = v.InferOutput<typeof outsideSchema>

/** That a source would not tell of its blocks (GetExtendedBlocksForPatient 4.0), or told of some that could not be read. */
const untoldSchema = v.object({
  kind: v.literal('untold'),
  /** Opaque. */
  id: itemIdSchema,
  /** Name of the source. */
  keeper: textSchema,
  /** How many could not be read. Absent: it told of none. */
  spoilt: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  source: sourceSchema,
})
export type Untold = v.InferOutput<typeof untoldSchema>

/** `GET /api/delning/sparrar`: what the person has blocked, and where the person stays outside. */
export const blockedSchema = v.variant('kind', [blockSchema, outsideSchema, untoldSchema])
export type Blocked = v.InferOutput<typeof blockedSchema>

/**
 * Body of `POST /api/delning/sparrar`: what whom has written (`GET /api/delning/parter`).
 * - `party`: its opaque id
 */
export const blockPartySchema = v.object({ party: itemIdSchema })
