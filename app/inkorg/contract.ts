import * as v from 'valibot'
import { telecomSchema } from '../kontakter/contract.ts'
import { instantSchema, itemIdSchema, sourceSchema, textSchema } from '#platform/answer/contract.ts'

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Who takes an answer, and what is said of that before anything is sent. */
export const receiverSchema = v.object({
  /** Of `GET /api/inkorg/mottagare`. */
  id: itemIdSchema,
  /** Name of the unit. */
  name: textSchema,
  /** Who reads it there, in words of the unit. */
  readBy: v.optional(textSchema),
  /** Within so many weekdays it is answered. */
  within: v.optional(countSchema),
  /** The number for what cannot wait, and when it is answered. */
  call: v.optional(telecomSchema),
})
export type Receiver = v.InferOutput<typeof receiverSchema>

/**
 * `GET /api/inkorg`: a message between the person and a unit, from Messages, the project's own contract. `?senaste=20` tells the
 * latest so many of each system, and all of the threads that they are in.
 */
export const messageSchema = v.object({
  /** Opaque, so that it can stand in an address. */
  id: itemIdSchema,
  /** What belongs together: the same id for all of it. The platform's own, by threadId and inReplyTo. */
  thread: itemIdSchema,
  /**
   * A message from one to the other, a kallelse (`invitation`), a `confirmation` of what was booked, called off or declined, or an
   * `announcement` of what has changed.
   */
  kind: v.picklist(['message', 'invitation', 'confirmation', 'announcement']),
  /** What it is about, in words of the one who wrote it. */
  subject: v.optional(textSchema),
  /** body: plain, or marked up; `NoteText` draws it. */
  text: v.optional(textSchema),
  /** header/authorTime: when it was sent. Absent: the source does not say. */
  sentAt: v.optional(instantSchema),
  /** Who wrote it. Absent: the source does not say. */
  sender: v.optional(
    v.object({
      /** Care, omsorg, the person, or an ombud. */
      party: v.picklist(['care', 'social-care', 'resident', 'relative']),
      /** Their name, where it may be told. */
      name: v.optional(textSchema),
      /** What they work as. */
      title: v.optional(textSchema),
    }),
  ),
  /** The time it is about: its id in `GET /api/tidslinje`, joined by bookingId. */
  event: v.optional(itemIdSchema),
  /**
   * The plan or agreement it is about, by its id there.
   * - `kind`: which of them · `id`: its id
   */
  about: v.optional(v.object({ kind: v.picklist(['plan', 'agreement']), id: itemIdSchema })),
  /**
   * What has become another, in words of the source.
   * - `what`: which thing · `before`: as it was · `now`: as it is
   */
  changes: v.array(
    v.object({ what: textSchema, before: v.optional(textSchema), now: v.optional(textSchema) }),
  ),
  /** Files, by their place from 1 in `GET /api/inkorg/{id}/fil/{place}`. `size` is in bytes; absent: the file is gone. → attachments */
  files: v.array(
    v.object({
      /** What it is called. → attachments/fileName */
      name: v.optional(textSchema),
      /** What it calls itself, such as `application/pdf`. → attachments/mediaType */
      mediaType: v.optional(textSchema),
      /** In bytes. Absent: the file is gone. → attachments/value */
      size: v.optional(countSchema),
    }),
  ),
  /** Whom an answer goes to, by the platform. Absent: it cannot be answered here. */
  answersTo: v.optional(receiverSchema),
  /**
   * Whom to call about it, where that is known.
   * - `name`: what it is called · `phone`: the number
   */
  ask: v.optional(v.object({ name: textSchema, phone: v.optional(textSchema) })),
  /** The platform's own mark: true when the one who asks has not opened it; see `POST /api/oppnat`. */
  unread: v.optional(v.boolean()),
  /** True when something in the record could not be read. */
  partly: v.optional(v.boolean()),
  source: sourceSchema,
})
export type Message = v.InferOutput<typeof messageSchema>

/** One that cannot be written to here, and how it is reached. */
const unreachableSchema = v.object({
  /** Name of the unit. */
  name: textSchema,
  /** Its number. */
  phone: v.optional(textSchema),
  /** Its own e-service for messages. An address from outside, https alone: the portal makes no link of any other. */
  link: v.optional(textSchema),
})
export type Unreachable = v.InferOutput<typeof unreachableSchema>

/**
 * `GET /api/inkorg/mottagare`: whom the person can write to, by the platform's service catalogue and the person's contacts, plans and
 * agreements.
 */
export const receiversSchema = v.object({
  /** Those that take messages here. */
  units: v.array(
    v.object({
      ...receiverSchema.entries,
      /** HSA-id of the unit. */
      hsaId: textSchema,
      /** People there whom the person knows, with their titles. */
      people: v.array(textSchema),
    }),
  ),
  /** Those that do not. */
  cannot: v.array(unreachableSchema),
  /** All who are in a plan or an agreement together. */
  teams: v.array(
    v.object({
      /** Its id, as of the plan or agreement. */
      id: itemIdSchema,
      /** Which of them it is. */
      kind: v.picklist(['plan', 'agreement']),
      /** What the plan or agreement is called. */
      title: textSchema,
      /** Ids of those of `units` that are in it. */
      units: v.array(itemIdSchema),
      /** Those in it that take no messages here. */
      cannot: v.array(unreachableSchema),
    }),
  ),
  /** True when some who might be written to are not known: a source has not answered, or may not be asked. */
  partly: v.optional(v.boolean()),
})
export type Receivers = v.InferOutput<typeof receiversSchema>

/** The most that a message may hold, in signs. */
export const mostSigns = 5_000

// By what the first view has already, which all that valibot offers would add to.
const atMost = (signs: number) =>
  v.pipe(
    textSchema,
    v.check((text) => text.length <= signs),
  )

/**
 * What is sent with `POST /api/inkorg`. `again`: it is meant, although the same was sent just before (else 409). About a thread, a
 * plan, an agreement or a time, by its id.
 */
export const letterSchema = v.object({
  /** Ids of `GET /api/inkorg/mottagare`, 1 to 20. */
  to: v.pipe(
    v.array(itemIdSchema),
    v.check((all) => all.length > 0 && all.length <= 20),
  ),
  /** At most 5,000 signs. */
  text: atMost(mostSigns),
  /** At most 100 signs. */
  subject: v.optional(atMost(100)),
  /** The thread that it answers in. */
  thread: v.optional(itemIdSchema),
  /**
   * What it is about.
   * - `kind`: which of them · `id`: its id
   */
  about: v.optional(v.object({ kind: v.picklist(['plan', 'agreement', 'event']), id: itemIdSchema })),
  /** True when it is meant, although the same was sent just before. */
  again: v.optional(v.boolean()),
})
export type Letter = v.InferOutput<typeof letterSchema>

/**
 * How it went with each receiver, 200 when all have it and 207 when some have not:
 * - `sent`: its system has said that it has it · `failed`: it has not · `silent`: nobody knows. Sent again with the same key, it goes
 * to those alone that have not got it.
 */
export const sentSchema = v.object({
  /** Each receiver. */
  outcomes: v.array(
    v.object({
      /** Its id, as it was sent to. */
      id: itemIdSchema,
      /** Its name. */
      name: textSchema,
      /** How it went. */
      outcome: v.picklist(['sent', 'failed', 'silent']),
      /** Within so many weekdays it is answered. */
      within: v.optional(countSchema),
      /** The number to call, where it has not got it. */
      phone: v.optional(textSchema),
      /** The thread that it stands in there. */
      thread: v.optional(itemIdSchema),
    }),
  ),
})
export type Sent = v.InferOutput<typeof sentSchema>
