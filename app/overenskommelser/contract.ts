import * as v from 'valibot'
import {
  dateSchema,
  instantSchema,
  itemIdSchema,
  partySchema,
  sourceSchema,
  textSchema,
} from '#platform/answer/contract.ts'

/** A goal, or a part of one. */
const goalPartSchema = v.object({
  /** What is to be reached, in words of the source. */
  description: textSchema,
  /** How far it has come: FHIR R4 lifecycle of a goal; an unknown value is kept as text. */
  lifecycleStatus: textSchema,
  /** Who answers for it. */
  responsible: v.optional(partySchema),
  /** The day that it is followed up. */
  followUpDate: v.optional(dateSchema),
})

/** What one party has taken upon itself (åtagande). */
const commitmentSchema = v.object({
  /** Opaque, unique within the agreement. */
  id: itemIdSchema,
  /** What it is, in words of the source. */
  text: textSchema,
  /** Absent: the source does not say, or says it in a way that is not known. */
  responsible: v.optional(partySchema),
  /** Done, once and for all. One that comes again never is: see `doneOn`. */
  done: v.boolean(),
  /** Of one that comes again: the latest Swedish day on which it was marked as done. It says nothing of any other day. */
  doneOn: v.optional(dateSchema),
  /** The last day; of one that comes again, the last on which it is to be done. */
  dueDate: v.optional(dateSchema),
  /** How often, as a recurrence rule of RFC 5545 (`FREQ=WEEKLY;BYDAY=MO`), counted from the agreement's first day. */
  repeat: v.optional(textSchema),
  /** True when the source takes it that the person marks it as done. */
  markable: v.boolean(),
})
export type Commitment = v.InferOutput<typeof commitmentSchema>

/**
 * `GET /api/overenskommelser`: what the person and care have agreed (patientkontrakt). No national contract
 * exists; from Agreements, which is owned by the project: sources answer in it directly, as JSON.
 */
export const agreementSchema = v.object({
  /** Opaque, so that it can stand in an address. */
  id: itemIdSchema,
  /** What it is called. */
  title: textSchema,
  /** active: in force; ended: its time is over; replaced: another came in its place. */
  status: v.picklist(['active', 'ended', 'replaced']),
  /** The first day. */
  validFrom: v.optional(dateSchema),
  /** The last day. */
  validTo: v.optional(dateSchema),
  /**
   * Who have agreed.
   * - `party`: which kind of party · `name`: their name
   */
  parties: v.array(v.object({ party: partySchema, name: textSchema })),
  /** What matters to the person ("Viktigt för mig"), in the person's own words as the source has them. */
  important: v.optional(textSchema),
  /**
   * What happens next and who does it. `dueDate` is the last day.
   * - `text`: what happens · `responsible`: who does it · `dueDate`: the last day
   */
  nextStep: v.optional(
    v.object({ text: textSchema, responsible: v.optional(partySchema), dueDate: v.optional(dateSchema) }),
  ),
  /**
   * What is to be reached.
   * - `subGoals`: the parts of it
   */
  goals: v.array(v.object({ ...goalPartSchema.entries, subGoals: v.array(goalPartSchema) })),
  /** What each party has taken upon itself. */
  commitments: v.array(commitmentSchema),
  /**
   * What to look for when one gets worse: sign, what to do, whom to turn to.
   * - `trigger`: the sign · `action`: what to do then · `contact`: whom to turn to
   */
  risks: v.array(v.object({ trigger: textSchema, action: textSchema, contact: v.optional(textSchema) })),
  /**
   * What has changed, for the reader: Swedish day, who, and what. Latest first.
   * - `date`: the Swedish day · `by`: who changed it · `text`: what has changed
   */
  history: v.array(v.object({ date: dateSchema, by: v.optional(textSchema), text: textSchema })),
  /** The day that all of it is followed up. */
  followUpDate: v.optional(dateSchema),
  /**
   * The plan, of those of `GET /api/vardplaner`, that it is a part of.
   * - `id`: its id there · `title`: what it is called
   */
  plan: v.optional(v.object({ id: textSchema, title: textSchema })),
  /** True when there are booked times that belong to it. */
  hasBookings: v.boolean(),
  source: sourceSchema,
})
export type Agreement = v.InferOutput<typeof agreementSchema>

/**
 * The answer of `POST /api/overenskommelser/{id}/gjort` with `{ "commitment": id, "done": true, "day": "2026-11-24" }`. What
 * comes again is marked, or no longer, for that Swedish day alone, by default the platform's today; never for one to come.
 * - `done`: it is so now · `not-possible`: the source does not take it · `unknown`: the source has no such commitment
 * - `outcome`: what the source said
 */
export const markAnswerSchema = v.object({ outcome: v.picklist(['done', 'not-possible', 'unknown']) })
export type MarkAnswer = v.InferOutput<typeof markAnswerSchema>

/** Longest text under "Viktigt för mig", in characters. */
export const mostImportant = 2000

/**
 * `GET /api/viktigt`, and the answer of `POST` there with `{ "text": … }`: what matters to the person, in the person's own
 * words, kept by the platform where it may (capability `write-important`, else 403). Empty when nothing is written.
 */
export const importantSchema = v.object({
  /** The words. */
  text: v.optional(textSchema),
  /** When they were last written. */
  writtenAt: v.optional(instantSchema),
})
export type Important = v.InferOutput<typeof importantSchema>
