import * as v from 'valibot'
import type { CoordinatorRequestState } from '../../app/kontakter/contract.ts'
import { coordinatorRequests } from '../platform/coordinator-requests.ts'
import type { Question } from '../platform/gather.ts'
import { timeIn } from '../worlds/lookup.ts'
import { personKey } from '../worlds/per-world.ts'
import { json } from './faulty.ts'
import { kontakter } from './kontakter.ts'
import { problem } from './problem.ts'

const bodySchema = v.object({ unit: v.string(), consent: v.literal(true) })

/** `GET /api/kontakter/begaran`: the units of vården that can be asked, and what has been asked for. */
export async function begaran(question: Question): Promise<Response> {
  return json(await stateOf(question))
}

/**
 * `POST /api/kontakter/begaran`: asks a unit for a fast vårdkontakt. 400 without consent or for a unit that cannot be
 * asked; then nothing has been sent. Asked once, it is not sent again.
 */
export async function begar(question: Question, body: unknown): Promise<Response> {
  const parsed = v.safeParse(bodySchema, body)
  const { units } = await stateOf(question)
  const unit = parsed.success && units.find(({ id }) => id === parsed.output.unit)
  if (!unit) return problem(400, 'bad-request')
  const key = personKey(question.world, question.persona)
  if (!coordinatorRequests.get(key)) {
    coordinatorRequests.set(key, { unit: unit.name, sentAt: timeIn(question.world).toISOString() })
  }
  return json(await stateOf(question))
}

async function stateOf(question: Question): Promise<CoordinatorRequestState> {
  const { items } = await kontakter(question)
  const sent = coordinatorRequests.get(personKey(question.world, question.persona))
  return {
    units: items
      .filter(({ kind, source }) => kind !== 'care-manager' && source.careGiver.principal !== 'kommun')
      .flatMap(({ id, unit }) => (unit ? [{ id, name: unit.name }] : [])),
    ...(sent && { sent }),
  }
}
