import * as v from 'valibot'
import {
  codedSchema,
  dateSchema,
  instantSchema,
  itemIdSchema,
  sourceSchema,
  textSchema,
} from '#platform/answer/contract.ts'

/** A point in time with its offset, or the Swedish day where the source tells no more. */
const whenSchema = v.union([instantSchema, dateSchema])

/**
 * `GET /api/anteckningar`: notes of the record, from GetCareDocumentation 3.0. The whole record is Journalen's; this is what is read
 * of it here. What comes after each arrow is the field of the national contract, from careDocumentation down.
 */
export const noteSchema = v.object({
  /** Opaque, so that it can stand in an address. */
  id: itemIdSchema,
  /** What the note is called. → body/clinicalDocumentNoteTitle */
  title: v.optional(textSchema),
  /** The kind of note, of KV Anteckningstyp or the source's own. → body/clinicalDocumentNoteCode */
  kind: v.optional(codedSchema),
  /** When it was written. → header/author/timestamp, else header/record/timestamp */
  writtenAt: v.optional(whenSchema),
  /**
   * Who wrote it.
   * - `name`: who wrote it. → header/author/name · `role`: as what. → header/author/byRole
   */
  author: v.optional(v.object({ name: v.optional(textSchema), role: v.optional(textSchema) })),
  /**
   * Whether it is signed.
   * - `signed`: somebody has · `unsigned`: the source names nobody who has · `unknown`: what it says of that is not understood
   *
   * → header/signature
   */
  standing: v.picklist(['signed', 'unsigned', 'unknown']),
  /**
   * Who signed it and when. → header/signature
   * - `name`: who. → header/signature/name · `at`: when. → header/signature/timestamp
   */
  signed: v.optional(v.object({ name: v.optional(textSchema), at: v.optional(whenSchema) })),
  /** As the source wrote it: plain, or marked up in one of many ways; `blocksOf` reads it. → body/clinicalDocumentNoteText */
  text: v.optional(textSchema),
  /**
   * A file, which is then all of the note; `GET /api/anteckningar/{id}/fil` sends its bytes. → body/multimediaEntry
   */
  file: v.optional(
    v.object({
      /** What it calls itself, such as `application/pdf`. → body/multimediaEntry/mediaType */
      mediaType: v.optional(textSchema),
      /** In bytes. Absent: it is not embedded. → body/multimediaEntry/value */
      size: v.optional(v.number()),
      /** Where it is, when it is not embedded. → body/multimediaEntry/reference */
      reference: v.optional(textSchema),
    }),
  ),
  /**
   * What the person, or one who answers for the person, has had written down against it. → body/dissentingOpinion
   * - `text`: in whose words it was written down. → body/dissentingOpinion/opinion
   * - `name`: who thinks so. → body/dissentingOpinion/personName · `at`: when it was said. → body/dissentingOpinion/authorTime
   */
  opinions: v.array(v.object({ text: textSchema, name: v.optional(textSchema), at: v.optional(whenSchema) })),
  /**
   * True for one that is tagged as an agreement: its clinicalDocumentNoteCode has code `overenskommelse` of the code system
   * `urn:x-overblick:anteckningstyp`, a convention of this project's own. → body/clinicalDocumentNoteCode
   */
  isAgreement: v.optional(v.boolean()),
  /** True when something in the record could not be read. */
  partly: v.optional(v.boolean()),
  source: sourceSchema,
})
export type Note = v.InferOutput<typeof noteSchema>
