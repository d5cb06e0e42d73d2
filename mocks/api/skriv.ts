import * as v from 'valibot'
import { letterSchema, type Letter, type Sent, sentSchema } from '../../app/inkorg/contract.ts'
import type { Unit } from '../catalogue/producer.ts'
import { noteDid } from '../platform/access-log.ts'
import { requireIndex } from '../platform/engagement-index.ts'
import { gather, type Question } from '../platform/gather.ts'
import { isSentAlready, keepSent } from '../platform/sent-letters.ts'
import { timeIn } from '../worlds/lookup.ts'
import { json } from './faulty.ts'
import { giveLetter, type InThread, type Sending, type Target } from './give-letter.ts'
import { idOfThread } from './message.ts'
import { receiversOf } from './mottagare.ts'
import { problem } from './problem.ts'
import { unitOfReceiver } from './receiver.ts'
import { threadsOf } from './threads.ts'

/**
 * `POST /api/inkorg`: gives a message to each unit it is to, once for each `Idempotency-Key`. 400 for a body that is no letter or a
 * unit that takes none from this person, 409 when the same has just been sent with another key and it is not said to be meant again;
 * then nothing has been sent. 207 when some have not got it: another attempt goes to those alone.
 */
export async function skriv(sending: Sending, body: unknown): Promise<Response> {
  const { world, persona, actor, key } = sending
  const parsed = v.safeParse(letterSchema, body)
  if (!parsed.success) return problem(400, 'bad-letter')
  requireIndex(world)
  const letter = parsed.output
  const thread = letter.thread ? await threadIn(sending, letter.thread) : undefined
  const targets = await targetsOf(sending, letter, thread?.unit)
  if (!targets || (letter.thread && !thread)) return problem(400, 'bad-receiver')
  const now = timeIn(world)
  const content = [persona.id, actor.id, ...letter.to.toSorted(), letter.text.trim()].join('\n')
  if (!letter.again && isSentAlready(world.key, content, key, now)) return problem(409, 'same-just-sent')
  const outcomes = await Promise.all(targets.map((target) => giveLetter(sending, letter, target, thread)))
  const sent = outcomes.filter(({ outcome }) => outcome === 'sent')
  if (sent.length > 0) keepSent(world.key, content, key, now)
  const did = { kind: 'wrote' as const, with: sent.map(({ name }) => name).join(', ') }
  if (did.with) noteDid(world.key, { actor, subject: persona.id, key }, did)
  const answer = json(v.parse(sentSchema, { outcomes } satisfies Sent))
  if (sent.length === outcomes.length) return answer
  return new Response(answer.body, { status: 207, headers: answer.headers })
}

/** The units that it is to; undefined when one of them takes no messages from this person. */
async function targetsOf(
  sending: Sending,
  { to }: Letter,
  inThread: Unit | undefined,
): Promise<Target[] | undefined> {
  const { units } = await receiversOf(sending)
  const targets = [...new Set(to)].map((id) => {
    const found = unitOfReceiver(sending.world, id)
    const isKnown = units.some((unit) => unit.id === id) || found?.unit === inThread
    return found && isKnown ? { id, ...found } : undefined
  })
  return targets.every((target) => target !== undefined) ? targets : undefined
}

/** The thread that is answered: its name in its system, and the unit it is with. */
async function threadIn(question: Question, id: string): Promise<InThread | undefined> {
  const { items } = await gather('Messages', question)
  for (const some of Map.groupBy(items, ({ item }) => item.header.sourceSystemHSAId).values()) {
    const told = some.map(({ item: { header, ...item } }) => ({ ...item, documentId: header.documentId }))
    for (const [index, name] of threadsOf(told).entries()) {
      const one = some[index]
      if (!one || idOfThread(one, name) !== id) continue
      const { item, producer } = one
      const unit = producer.units.find(({ hsaId }) => hsaId === item.header.careUnitHSAId)
      return { id, unit, threadId: item.threadId, inReplyTo: item.header.documentId }
    }
  }
  return undefined
}
