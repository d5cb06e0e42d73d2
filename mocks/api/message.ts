import type { Message } from '../../app/inkorg/contract.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { MessageRecord } from '../contracts/own/messages.ts'
import { isPartlyRead } from '../contracts/reading.ts'
import type { FromProducer, Question } from '../platform/gather.ts'
import { maySee } from '../platform/may-know.ts'
import { bytesIn } from './file-size.ts'
import { authorOf } from './fields.ts'
import { receiverOf, unitOfReceiver } from './receiver.ts'
import { itemId, sourceOf } from './source.ts'

export const idOfMessage = ({ producer, item: { header } }: FromProducer<MessageRecord>) =>
  itemId(producer, 'message', header.documentId, header.sourceSystemHSAId)

/** A thread by its name within a system, as an id. */
export const idOfThread = ({ producer, item: { header } }: FromProducer<MessageRecord>, thread: string) =>
  itemId(producer, 'thread', thread, header.sourceSystemHSAId)

/** A message as it is told to one who may know of times, plans and agreements, or not. */
export function messageOf(
  one: FromProducer<MessageRecord>,
  thread: string,
  { rights, world }: Pick<Question, 'rights' | 'world'>,
): Message {
  const { producer, item } = one
  const { header, kind, subject, body, sender, bookingId, changes = [], attachments = [], answerable } = item
  const unit = unitOf(header.careUnitHSAId)
  const receiver = answerable === false ? undefined : receiverOf(unit)
  const answersTo = receiver && unitOfReceiver(world, receiver.id) ? receiver : undefined
  const about = aboutOf(one, rights)
  return {
    id: idOfMessage(one),
    thread: idOfThread(one, thread),
    kind,
    ...(subject && { subject }),
    ...(body && { text: body }),
    ...(header.authorTime && { sentAt: header.authorTime }),
    ...(sender && { sender }),
    ...(bookingId && maySee(rights, 'tidslinje') && { event: itemId(producer, 'visit', bookingId) }),
    ...(about && { about }),
    changes,
    files: attachments.map(({ fileName, mediaType, value }) => ({
      ...(fileName && { name: fileName }),
      ...(mediaType && { mediaType }),
      ...(value !== undefined && { size: bytesIn(value) }),
    })),
    ...(answersTo && { answersTo }),
    ...(unit && { ask: { name: unit.name, ...(unit.phone && { phone: unit.phone }) } }),
    ...(isPartlyRead(item) && { partly: true }),
    source: sourceOf(producer, {
      ...header,
      author: sender?.party.endsWith('care') ? authorOf(sender) : undefined,
    }),
  }
}

const areaOf = { plan: 'vardplaner', agreement: 'overenskommelser' } as const

function aboutOf(
  { producer, item }: FromProducer<MessageRecord>,
  rights: Question['rights'],
): Message['about'] {
  const { about, header } = item
  if (!about || !maySee(rights, areaOf[about.kind])) return undefined
  return { kind: about.kind, id: itemId(producer, about.kind, about.documentId, header.sourceSystemHSAId) }
}
