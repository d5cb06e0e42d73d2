import * as v from 'valibot'
import { instantSchema, itemIdSchema, sourceSchema, textSchema } from '#platform/answer/contract.ts'

/** The most that can be written of which times suit, and of each thought before the meeting, in characters. */
export const longestProposal = 500
export const longestThought = 1000

/** What one thinks through before the meeting: what matters, what works, what worries. */
export const thoughtNames = ['important', 'works', 'worries'] as const

/** What the person has thought through before a meeting, in their own words. */
const thoughtsSchema = v.object({
  /** What matters. */
  important: v.optional(textSchema),
  /** What works. */
  works: v.optional(textSchema),
  /** What worries. */
  worries: v.optional(textSchema),
  /** When it was last written. */
  writtenAt: v.optional(instantSchema),
})
export type Thoughts = v.InferOutput<typeof thoughtsSchema>

/** A calendar in which a meeting stands. */
const calendarSchema = v.object({
  /** Whose calendar; absent where nobody here knows the system. */
  name: v.optional(textSchema),
  /** The time in it, of `GET /api/tidslinje`. */
  event: v.optional(itemIdSchema),
  /** Where it is told. */
  source: v.optional(sourceSchema),
  /** As the meeting is told, at another time, called off, or not told by its source now. */
  standing: v.picklist(['stands', 'other-time', 'off', 'unknown']),
  /** When it begins, by this calendar. */
  start: v.optional(instantSchema),
  /** Of a calendar that takes replies: whether it has got the one that stands. */
  heard: v.optional(v.boolean()),
})
export type MeetingCalendar = v.InferOutput<typeof calendarSchema>

/** Somebody whom the person has invited to a meeting. */
const guestSchema = v.object({
  /** Opaque. */
  id: itemIdSchema,
  /** Their name. */
  name: textSchema,
  /** What they are to the person, in the person's own words. */
  relation: v.optional(textSchema),
  /** An ombud, who sees the plan, or somebody else. */
  kind: v.picklist(['ombud', 'other']),
  /** When they were invited. */
  invitedAt: v.optional(instantSchema),
  /** It is the one who asks. */
  you: v.boolean(),
  /** Is ombud no longer, and sees nothing of it. */
  ended: v.optional(v.literal(true)),
  /** The unit that was told by a message. */
  sentTo: v.optional(textSchema),
})
export type Guest = v.InferOutput<typeof guestSchema>

/**
 * `GET /api/vardplaner/{id}/mote`, and the answer of `POST` to what is below it: the person's side of the meeting about a plan. The
 * meeting itself stands in the plan. The platform keeps what is said here; no national contract takes it.
 * - `…/svar` with `{ "answer": "coming" | "other-time" | "undo", "text": … }`
 * - `…/gaster` with `{ "ombud": id }`, `{ "name": …, "relation": … }` or `{ "remove": id }`
 * - `…/fragor` with the three thoughts, where the platform may keep them (capability `write-important`)
 * - `…/begar` with `{ "reason": … }`
 */
export const meetingStateSchema = v.object({
  /** Each calendar that has the meeting; none to one who may not see times. */
  calendars: v.array(calendarSchema),
  /** What has been answered to the call. */
  reply: v.optional(
    v.object({
      /** Yes, another time, or no. */
      answer: v.picklist(['coming', 'other-time', 'cannot-come']),
      /** Which times suit. */
      text: v.optional(textSchema),
      /** True when it was the one who asks. */
      own: v.boolean(),
      /** Name of another who answered; absent when it may not be told. */
      by: v.optional(textSchema),
      /** True when it can be taken back. */
      undoable: v.boolean(),
      /** The unit that was told by a message. */
      sentTo: v.optional(textSchema),
    }),
  ),
  /** Those who are invited. */
  guests: v.array(guestSchema),
  /**
   * Ombud in force who may see the plan, and are not invited.
   * - `id`: opaque · `name`: their name · `relation`: what they are to the person
   */
  ombud: v.array(v.object({ id: itemIdSchema, name: textSchema, relation: v.optional(textSchema) })),
  /** The unit of the one who called, where it takes messages from the one who asks. */
  letterTo: v.optional(textSchema),
  /** Absent where the platform may not keep them, or not tell them to the one who asks. */
  thoughts: v.optional(thoughtsSchema),
  /**
   * That a meeting has been asked for.
   * - `to`: name of the unit · `sentAt`: when · `reason`: why, in the person's own words
   */
  asked: v.optional(
    v.object({ to: v.optional(textSchema), sentAt: instantSchema, reason: v.optional(textSchema) }),
  ),
  /**
   * What the one who asks may do.
   * - `reply`: answer the call · `invite`: invite somebody · `write`: write down thoughts · `ask`: ask for a meeting
   */
  can: v.object({ reply: v.boolean(), invite: v.boolean(), write: v.boolean(), ask: v.boolean() }),
})
export type MeetingState = v.InferOutput<typeof meetingStateSchema>
