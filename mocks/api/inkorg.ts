import type { Message } from '../../app/inkorg/contract.ts'
import type { MessageRecord } from '../contracts/own/messages.ts'
import { answerOf } from '../platform/answer.ts'
import { type FromProducer, gather, type Question } from '../platform/gather.ts'
import type { Reading } from '../platform/opened-items.ts'
import { fileResponse } from './dokument.ts'
import { latestAsked } from './latest-asked.ts'
import { type LatestAnswer, latestOf } from './latest.ts'
import { idOfMessage, messageOf } from './message.ts'
import { problem } from './problem.ts'
import { threadsOf } from './threads.ts'
import { withUnread } from './unread.ts'

type Asked = Question & Reading & { search?: URLSearchParams }

/**
 * `GET /api/inkorg`: from Messages, the project's own contract. With `?senaste=20` the latest so many of each system, with all of
 * their threads.
 */
export async function inkorg(question: Asked): Promise<LatestAnswer<Message> | Response> {
  const latest = latestAsked(question.search)
  if (latest === false) return problem(400, 'bad-number')
  const messages = await gather('Messages', question)
  const items = inThreads(messages.items).map(([one, thread]) => messageOf(one, thread, question))
  const told = (some: readonly Message[]) => {
    const answer = withUnread(question, 'inkorg', answerOf(some, messages), changedBy)
    return { ...answer, items: answer.items.map(ownIsRead) }
  }
  if (latest === undefined) return told(items)
  const { items: some, ...around } = latestOf(items, latest, {
    time: ({ sentAt }) => sentAt,
    together: ({ thread }) => thread,
  })
  return { ...told(some), ...around }
}

/** What the person, or one who helps, has written is no news. */
const ownIsRead = ({ unread, ...message }: Message): Message =>
  unread && !isFromPerson(message) ? { ...message, unread } : message

const isFromPerson = ({ sender }: Pick<Message, 'sender'>) =>
  sender?.party === 'resident' || sender?.party === 'relative'

/** A message that its source has written over is another than the one that was opened. */
const changedBy = ({ subject, text, changes }: Message) => [subject, text, JSON.stringify(changes)]

/** Each message with the name of its thread, system by system: an id is only unique within one. */
function inThreads(all: readonly FromProducer<MessageRecord>[]): [FromProducer<MessageRecord>, string][] {
  const systems = Map.groupBy(all, ({ item }) => item.header.sourceSystemHSAId)
  const threads = new Map(
    [...systems.values()].flatMap((some) => {
      const names = threadsOf(
        some.map(({ item: { header, threadId, inReplyTo } }) => ({
          documentId: header.documentId,
          threadId,
          inReplyTo,
        })),
      )
      return some.map((one, index) => [one, names[index] ?? ''] as const)
    }),
  )
  return all.map((one) => [one, threads.get(one) ?? ''])
}

/** `GET /api/inkorg/{id}/fil/{place}`: the bytes of a file of a message, as they came; `place` from 1. Fails as `dokument`. */
export async function inkorgsfil(question: Question, id: string, place: string): Promise<Response> {
  const { items, statuses } = await gather('Messages', question)
  const message = items.find((one) => idOfMessage(one) === id)
  const file = message?.item.attachments?.[Number(place) - 1]
  return fileResponse(file, { isKnown: message !== undefined, statuses })
}
