import * as v from 'valibot'
import { letterSchema, type Letter, type Sent, sentSchema } from '../../app/inkorg/contract.ts'
import { producers } from '../catalogue/producers.ts'
import { noteDid } from '../platform/access-log.ts'
import { requireIndex } from '../platform/engagement-index.ts'
import { forPatient } from '../platform/patient-filter.ts'
import { forgetSent, isSentAlready, keepSent } from '../platform/sent-letters.ts'
import { recordsIn } from '../producers/records-in.ts'
import { timeIn } from '../worlds/lookup.ts'
import { json } from './faulty.ts'
import { giveLetter, type InThread, type Sending, type Target } from './give-letter.ts'
import { idOfThread } from './message.ts'
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
  const thread = letter.thread ? threadIn(sending, letter.thread) : undefined
  const targets = targetsOf(sending, letter)
  if (!targets || (letter.thread && !thread)) return problem(400, 'bad-receiver')
  const now = timeIn(world)
  const { text, subject, about, again } = letter
  const contentOf = ({ id }: Target) =>
    JSON.stringify([persona.id, actor.id, id, letter.thread, subject, about, text.trim()])
  const has = (target: Target) => !again && isSentAlready(world.key, contentOf(target), key, now)
  if (targets.every(has)) return problem(409, 'same-just-sent')
  const outcomes = await Promise.all(
    targets.map(async (target) => {
      if (has(target)) return { id: target.id, name: target.unit.name, outcome: 'sent' as const }
      keepSent(world.key, contentOf(target), key, now)
      const outcome = await giveLetter(sending, letter, target, thread)
      if (outcome.outcome === 'failed') forgetSent(world.key, contentOf(target))
      return outcome
    }),
  )
  const sent = outcomes.filter(({ outcome }) => outcome === 'sent')
  const did = { kind: 'wrote' as const, with: sent.map(({ name }) => name).join(', ') }
  if (did.with) noteDid(world.key, { actor, subject: persona.id, key }, did)
  const answer = json(v.parse(sentSchema, { outcomes } satisfies Sent))
  if (sent.length === outcomes.length) return answer
  return new Response(answer.body, { status: 207, headers: answer.headers })
}

/**
 * The units that it is to; undefined when one of them takes no messages, or is of a source that does not know the person. Nobody is
 * asked: a source that is silent keeps nothing from the others.
 */
function targetsOf({ world, persona }: Sending, { to }: Letter): Target[] | undefined {
  const targets = [...new Set(to)].map((id) => {
    const found = unitOfReceiver(world, id)
    return found && persona.records[found.producer.id] ? { id, ...found } : undefined
  })
  return targets.every((target) => target !== undefined) ? targets : undefined
}

/** The thread that is answered, as its source holds it: its name there, and the unit it is with. */
function threadIn({ world, persona, rights }: Sending, id: string): InThread | undefined {
  for (const producer of producers.filter((one) => world.connected.includes(one.id))) {
    const held = recordsIn(world, persona, producer.id).Messages ?? []
    const { visible } = forPatient('Messages', held, persona.person.personnummer, rights)
    const names = threadsOf(
      visible.map(({ header, ...item }) => ({ ...item, documentId: header.documentId })),
    )
    const some = visible.filter((item, index) => idOfThread({ producer, item }, names[index] ?? '') === id)
    const last = some.at(-1)
    if (!last) continue
    return {
      id,
      unit: producer.units.find(({ hsaId }) => hsaId === last.header.careUnitHSAId),
      threadId: last.threadId,
      inReplyTo: last.header.documentId,
      patientOnly: some.some(({ header }) => header.patientOnly),
    }
  }
  return undefined
}
