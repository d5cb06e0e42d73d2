import * as v from 'valibot'
import { longestReason, type SipRequestState } from '../../app/vardplaner/contract.ts'
import type { Question } from '../platform/gather.ts'
import { type SipRequest, sipRequests } from '../platform/sip-requests.ts'
import { dayIn, timeIn } from '../worlds/lookup.ts'
import type { Persona } from '../worlds/personas.ts'
import { personKey } from '../worlds/per-world.ts'
import { unitsOf } from './begaran.ts'
import { json } from './faulty.ts'
import { kontakter } from './kontakter.ts'
import { problem } from './problem.ts'

/** What `POST /api/vardplaner/sip` takes. */
export const bodySchema = v.object({
  /** Id of a unit that can be asked, of `GET /api/vardplaner/sip`. */
  unit: v.string(),
  /** Why, in the person's own words. */
  reason: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(longestReason)), ''),
  /** True when somebody near is to take part. */
  relative: v.optional(v.boolean(), false),
})

/** `GET /api/vardplaner/sip`: the units of vård and omsorg that can be asked for a SIP, and what has been asked. */
export async function sip(question: Question): Promise<Response> {
  return json(await stateOf(question))
}

/**
 * `POST /api/vardplaner/sip`: asks a unit for a SIP. 400 for a unit that cannot be asked or a reason that is too long; then nothing has
 * been sent. Asked once, it is not sent again.
 */
export async function beOmSip(question: Question & { actor: Persona }, body: unknown): Promise<Response> {
  const parsed = v.safeParse(bodySchema, body)
  const { units } = await stateOf(question)
  const unit = parsed.success && units.find(({ id }) => id === parsed.output.unit)
  if (!unit) return problem(400, 'bad-request')
  const key = personKey(question.world, question.persona)
  const { reason, relative } = parsed.output
  if (!sipRequests.get(key)) {
    const sentAt = timeIn(question.world).toISOString()
    sipRequests.set(key, {
      unit: unit.name,
      sentAt,
      by: question.actor.id,
      relative,
      ...(reason && { reason }),
    })
  }
  return json(await stateOf(question))
}

/** What a young person has written is told to nobody else. */
function told({ persona, rights }: Question, { by, reason, ...sent }: SipRequest): SipRequestState['sent'] {
  const isKept = by === persona.id && rights?.keepsBack.includes('important')
  return { ...sent, ...(reason && !isKept && { reason }) }
}

async function stateOf(question: Question): Promise<SipRequestState> {
  const { items } = await kontakter(question)
  const sent = sipRequests.get(personKey(question.world, question.persona))
  return {
    units: unitsOf(items, dayIn(question.world), () => true),
    ...(sent && { sent: told(question, sent) }),
  }
}
