import { dayOf } from '#platform/dates/day-of.ts'
import { toDate } from '#platform/dates/dates.ts'
import { grouped } from '#platform/lists/grouped.ts'
import type { Message } from './contract.ts'

/** What belongs together: the earliest first, as it is read. */
export type Thread = { id: string; messages: Message[]; latest: Message; unread: number }

/** When it counts as sent, in ms: what says that it is of a day to come is no newer than now, and what says nothing is the oldest. */
function timeOf({ sentAt }: Message, now: Date): number {
  const time = sentAt === undefined ? Number.NaN : Date.parse(sentAt)
  return Number.isNaN(time) ? -Infinity : Math.min(time, now.getTime())
}

/**
 * The threads of messages: those with something unread first, then the latest. In each the earliest message first; of equal
 * times in the order that their source tells them, so that an answer never stands before its question.
 */
export function inThreads(messages: readonly Message[], now: Date): Thread[] {
  const threads = grouped(messages, ({ thread }) => thread)
  return [...threads]
    .map(([id, some]) => {
      const ordered = some.toSorted((a, b) => compare(timeOf(a, now), timeOf(b, now)))
      // There is one at least in each.
      const latest = ordered.at(-1) as Message
      return { id, messages: ordered, latest, unread: ordered.filter(({ unread }) => unread).length }
    })
    .toSorted(
      (a, b) =>
        Number(b.unread > 0) - Number(a.unread > 0) ||
        compare(timeOf(b.latest, now), timeOf(a.latest, now)) ||
        (a.id < b.id ? -1 : 1),
    )
}

const compare = (one: number, other: number) => (one < other ? -1 : one > other ? 1 : 0)

/** True of a message that says that it is sent on a day that has not been. */
export const isAhead = ({ sentAt }: Message, now: Date) =>
  sentAt !== undefined && dayOf(toDate(sentAt)) > dayOf(now)

/** The subject of a thread: of the first that has one. */
export const subjectOf = ({ messages }: Thread) => messages.find(({ subject }) => subject)?.subject

/** What a thread is: a kallelse in it makes it one. */
export const kindOf = ({ messages, latest }: Thread): Message['kind'] =>
  messages.some(({ kind }) => kind === 'invitation') ? 'invitation' : latest.kind
