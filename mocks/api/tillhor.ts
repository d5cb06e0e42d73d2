import type { Question } from '../platform/gather.ts'
import { representedBy, rightsOf } from '../platform/rights.ts'
import type { Persona } from '../worlds/personas.ts'
import { anteckningar } from './anteckningar.ts'
import { json } from './faulty.ts'
import { overenskommelser } from './overenskommelser.ts'
import { problem } from './problem.ts'
import { handelse } from './tidslinje.ts'
import { vardplaner } from './vardplaner.ts'

const finders = {
  tidslinje: async (question: Question, id: string) => (await handelse(question, id)).items,
  overenskommelser: async (question: Question) => (await overenskommelser(question)).items,
  vardplaner: async (question: Question) => (await vardplaner(question)).items,
  anteckningar: async (question: Question) => (await anteckningar(question)).items,
} as const

/**
 * `GET /api/tillhor?resurs&id`: whose an item is: the actor's, or of those the actor may represent in its area; nobody's when it is none of
 * theirs. Of others nothing is told, not even that it exists. 400 for a resource that has no items of its own.
 */
export async function tillhor(
  question: Question,
  actor: Persona,
  search: URLSearchParams,
): Promise<Response> {
  const [resource, id = ''] = [search.get('resurs') ?? '', search.get('id') ?? undefined]
  if (!isFinder(resource)) return problem(400, 'bad-resource')
  for (const persona of [actor, ...representedBy(question.world, actor)]) {
    const rights = rightsOf(question.world, actor, persona)
    if (!rights?.may('see', resource)) continue
    const items = await finders[resource]({ ...question, persona, rights }, id)
    if (items.some((item) => item.id === id)) return json({ personId: persona.person.id })
  }
  return json({})
}

const isFinder = (resource: string): resource is keyof typeof finders => Object.hasOwn(finders, resource)
