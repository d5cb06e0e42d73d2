import * as v from 'valibot'
import type { Contact, CoordinatorRequestState } from '../../app/kontakter/contract.ts'
import { coordinatorRequests } from '../platform/coordinator-requests.ts'
import type { Question } from '../platform/gather.ts'
import { dayIn, timeIn } from '../worlds/lookup.ts'
import { personKey } from '../worlds/per-world.ts'
import { json } from './faulty.ts'
import { kontakter } from './kontakter.ts'
import { problem } from './problem.ts'

/**
 * What `POST /api/kontakter/begaran` takes.
 * - `unit`: id of a unit that can be asked, of `GET /api/kontakter/begaran`
 */
export const bodySchema = v.object({ unit: v.string() })

/** `GET /api/kontakter/begaran`: the units of vården, hemsjukvården too, that can be asked, and what has been asked for. */
export async function begaran(question: Question): Promise<Response> {
  return json(await stateOf(question))
}

/**
 * `POST /api/kontakter/begaran`: asks a unit for a fast vårdkontakt. 400 for a unit that cannot be asked; then nothing has
 * been sent. Nothing is demanded for it. Asked once, it is not sent again.
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
  return { units: unitsOf(items, dayIn(question.world), isCare), ...(sent && { sent }) }
}

const isCare = ({ source }: Contact) => source.legalDomain === 'HSL'

/**
 * Every unit of a kind, whoever runs it, that the person is with now: where one is listed and has been first, then those known
 * only by somebody who works there.
 */
export function unitsOf(
  contacts: readonly Contact[],
  today: string,
  isAsked: (contact: Contact) => boolean,
): CoordinatorRequestState['units'] {
  const units = new Map<string, { id: string; name: string }>()
  const unitsFirst = contacts.toSorted(
    (a, b) => Number(a.kind === 'care-manager') - Number(b.kind === 'care-manager'),
  )
  for (const contact of unitsFirst) {
    const { id, unit } = contact
    const key = unit?.hsaId ?? unit?.name
    if (!unit || !key || !isAsked(contact) || isOver(contact, today) || units.has(key)) continue
    units.set(key, { id, name: unit.name })
  }
  return [...units.values()]
}

function isOver({ validTo }: Contact, today: string): boolean {
  return validTo !== undefined && validTo < today
}
