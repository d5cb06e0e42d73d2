import { type LegalArea, legalAreas, type SharedArea, sharedAreas } from '../../app/areas.ts'
import type { Question } from '../platform/gather.ts'
import { representedBy, rightsOf } from '../platform/rights.ts'
import type { Persona } from '../worlds/personas.ts'
import { json } from './faulty.ts'
import { problem } from './problem.ts'

/** The items of an area as the one who asks is told them, or of one item alone. */
type ItemsOf = (
  area: SharedArea | LegalArea,
  question: Question,
  id: string,
) => Promise<readonly { id: string }[]>

/**
 * `GET /api/tillhor?resurs&id`: whose an item is: the actor's, or of those the actor may represent in its area; nobody's when it is none of
 * theirs. Of others nothing is told, not even that it exists. 400 for a resource that has no items of its own.
 */
export async function tillhor(
  question: Question,
  actor: Persona,
  search: URLSearchParams,
  itemsOf: ItemsOf,
): Promise<Response> {
  const [resource, id = ''] = [search.get('resurs') ?? '', search.get('id') ?? undefined]
  const area = [...sharedAreas, ...legalAreas].find((one) => one === resource)
  if (!area) return problem(400, 'bad-resource')
  for (const persona of [actor, ...representedBy(question.world, actor)]) {
    const rights = rightsOf(question.world, actor, persona)
    if (!rights?.may('see', area)) continue
    const items = await itemsOf(area, { ...question, persona, rights }, id)
    if (items.some((item) => item.id === id)) return json({ personId: persona.person.id })
  }
  return json({})
}
