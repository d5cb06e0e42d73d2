import type { SentAnswer } from '../../app/matvarden/contract.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import { noteDid } from '../platform/access-log.ts'
import { deliver } from '../platform/deliver-measurement.ts'
import { keepSent, type Measured, measurementsSent } from '../platform/sent-measurements.ts'
import { timeIn } from '../worlds/lookup.ts'
import { personKey } from '../worlds/per-world.ts'
import { json } from './faulty.ts'
import type { Asked } from './asked.ts'
import { readingId } from './measurements.ts'
import { swedish } from './swedish-instant.ts'

export const keyOf = ({ world, persona }: Asked) => personKey(world, persona)
/** Tells one attempt from another: by whom, about whom, of what, and the sender's own key. */
export const attemptOf = ({ actor, persona, id, key }: Asked) =>
  JSON.stringify([actor.id, persona.id, id, key])
export const sentAt = ({ world }: Asked) => swedish(timeIn(world).toISOString()) ?? ''

export function enteredBy({ actor, persona }: Asked): NonNullable<Measured['enteredBy']> {
  if (actor.id === persona.id) return { who: 'resident' }
  const { protectedIdentity, givenName, familyName } = actor.person
  return { who: 'representative', ...(!protectedIdentity && { name: `${givenName} ${familyName}` }) }
}

/** What an attempt is about: the units (HSA-ids) that are to have it, and those that have it already. */
type Receivers = { units: readonly string[]; having?: readonly string[] }

/**
 * Sends what an attempt stands for, built once, to those of its units that have not got it, and answers how it went with each: 207
 * when not all have it. What is refused while it is built is not sent.
 */
export async function sendMeasured(
  asked: Asked,
  { units, having = [] }: Receivers,
  build: () => Measured | Response,
): Promise<Response> {
  const key = keyOf(asked)
  const attempt = attemptOf(asked)
  const known = measurementsSent(key).find((one) => one.attempt === attempt)
  const measured = known?.measured ?? build()
  if (measured instanceof Response) return measured
  const already = new Set([...having, ...(known?.receivedBy ?? [])])
  const outcomes = await Promise.all(
    units.map(async (hsaId) => ({
      hsaId,
      outcome: already.has(hsaId) ? ('received' as const) : await deliver(measured, hsaId, asked),
    })),
  )
  const receivedBy = outcomes.flatMap(({ hsaId, outcome }) => (outcome === 'received' ? [hsaId] : []))
  keepSent(key, { attempt, measured, receivedBy })
  if (receivedBy.length > 0) {
    const did = { kind: 'entered' as const, with: measured.name ?? measured.code }
    noteDid(asked.world.key, { actor: asked.actor, subject: asked.persona.id, key: asked.key }, did)
  }
  const receivers = outcomes.map(({ hsaId, outcome }) => {
    const { name = hsaId, phone } = unitOf(hsaId) ?? {}
    return { name, ...(phone && { phone }), outcome }
  })
  const answer: SentAnswer = { id: readingId(measured.identifier), receivers }
  return json(answer, receivers.every(({ outcome }) => outcome === 'received') ? 200 : 207)
}
