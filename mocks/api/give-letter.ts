import type { Letter, Sent } from '../../app/inkorg/contract.ts'
import type { Unit } from '../catalogue/producer.ts'
import type { producerOf } from '../catalogue/producers.ts'
import type { Records } from '../contracts/contracts.ts'
import type { MessageRecord } from '../contracts/own/messages.ts'
import type { Question } from '../platform/gather.ts'
import { hash } from '../platform/hash.ts'
import { reach } from '../platform/reach.ts'
import { recordsIn } from '../producers/records-in.ts'
import { receive, receivedIn } from '../producers/received.ts'
import { timeIn } from '../worlds/lookup.ts'
import { personKey } from '../worlds/per-world.ts'
import type { Persona } from '../worlds/personas.ts'
import { itemId } from './source.ts'

/** Who sends, about whom, with which key. */
export type Sending = Question & { actor: Persona; key: string }
/** A unit that takes messages, by its id as a receiver. */
export type Target = { id: string; producer: ReturnType<typeof producerOf>; unit: Unit }
/** The thread that is answered, and the unit it is with. */
export type InThread = {
  id: string
  unit: Unit | undefined
  threadId: string | undefined
  inReplyTo: string
  /** Something in it is for the person alone: then so is what is answered. */
  patientOnly: boolean
}

/** Gives a letter to a unit by its producer, and says how it went. One that it has got already with the same key is not given again. */
export async function giveLetter(
  sending: Sending,
  letter: Letter,
  target: Target,
  inThread: InThread | undefined,
): Promise<Sent['outcomes'][number]> {
  const { world, persona, key } = sending
  const { id, producer, unit } = target
  const { name, phone, messages } = unit
  const told = { id, name, ...(phone && { phone }), ...(messages && { within: messages.within }) }
  // After all that a source calls its own, so that a thread keeps its name.
  const documentId = `~skickat-${hash(`${key}\n${unit.hsaId}`)}`
  const { logicalAddress, sourceSystemHSAId } = producer
  const place = { worldKey: personKey(world, persona), logicalAddress, contract: 'Messages' as const }
  const answered = inThread?.unit === unit ? inThread : undefined
  const thread = answered?.id ?? itemId(producer, 'thread', `a ${documentId}`, sourceSystemHSAId)
  const sent = { ...told, outcome: 'sent', thread } as const
  if (receivedIn(place).some(({ header }) => header.documentId === documentId)) return sent
  const reached = await reach(producer, 'Messages', sending)
  if (reached !== 'reached') return { ...told, outcome: reached }
  receive(place, recordOf(sending, letter, { documentId, target, answered }))
  return sent
}

type Place = { documentId: string; target: Target; answered: InThread | undefined }

function recordOf(
  { world, persona, actor }: Sending,
  { text, subject, about }: Letter,
  { documentId, target: { producer, unit }, answered }: Place,
): MessageRecord {
  const { givenName, familyName, protectedIdentity } = actor.person
  return {
    header: {
      documentId,
      sourceSystemHSAId: producer.sourceSystemHSAId,
      patientId: persona.person.personnummer,
      careUnitHSAId: unit.hsaId,
      authorTime: timeIn(world).toISOString(),
      recordedBy: 'resident',
      approvedForPatient: true,
      nullified: false,
      ...(answered?.patientOnly && { patientOnly: true }),
    },
    kind: 'message',
    ...(answered ? answered.threadId && { threadId: answered.threadId } : { threadId: documentId }),
    ...(answered && { inReplyTo: answered.inReplyTo }),
    ...(subject && { subject }),
    body: text,
    sender: {
      party: actor.id === persona.id ? 'resident' : 'relative',
      ...(!protectedIdentity && { name: `${givenName} ${familyName}` }),
    },
    ...(about && aboutIn(recordsIn(world, persona, producer.id), producer, about)),
  }
}

type About = NonNullable<Letter['about']>

/** What it is about, by the ids that the producer itself has given that; nothing of what it does not have. */
function aboutIn(
  records: Records,
  producer: Target['producer'],
  { kind, id }: About,
): Pick<MessageRecord, 'bookingId' | 'about'> {
  if (kind === 'event') {
    const { bookingId } =
      (records.GetSubjectOfCareSchedule ?? []).find(
        (one) => one.bookingId && itemId(producer, 'visit', one.bookingId) === id,
      ) ?? {}
    return bookingId ? { bookingId } : {}
  }
  const headers =
    kind === 'plan'
      ? (records.GetCarePlans ?? []).map((one) => one.carePlanHeader)
      : (records.Agreements ?? []).map((one) => one.header)
  const found = headers.find((one) => itemId(producer, kind, one.documentId, one.sourceSystemHSAId) === id)
  return found ? { about: { kind, documentId: found.documentId } } : {}
}
