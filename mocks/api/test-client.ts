import { getResponse } from 'msw'
import * as v from 'valibot'
import { vi } from 'vitest'
import { answerEnvelopeSchema } from '#platform/answer/contract.ts'
import { type AroundName, aroundSchemas } from '../kontroll/around-schemas.ts'
import { itemSchemas, type ListName } from '../kontroll/item-schemas.ts'
import { type PersonaId, personaOf } from '../worlds/personas.ts'
import { parseWorld, type World } from '../worlds/world.ts'
import { createHandlers } from './handlers.ts'
import { inOneOrder } from './in-one-order.ts'

type Around<Name> = Name extends AroundName ? v.InferOutput<(typeof aroundSchemas)[Name]> : object
/** What a resource with items answers. */
type AnswerOf<Name extends ListName> = Omit<v.InferOutput<typeof answerEnvelopeSchema>, 'items'> &
  Around<Name> & { items: v.InferOutput<(typeof itemSchemas)[Name]>[] }

/** The portal's schema of an answer of a resource with items. */
export function answerSchema<Name extends ListName>(name: Name): v.GenericSchema<unknown, AnswerOf<Name>> {
  const around = name in aroundSchemas && aroundSchemas[name as AroundName].entries
  return v.object({
    ...answerEnvelopeSchema.entries,
    ...around,
    items: v.array(itemSchemas[name]),
  }) as never
}

export type Told = ListName
/** Every resource with items. */
export const everyTold = Object.keys(itemSchemas) as Told[]
/** Those whose faults are not of their own: they are below an area, or made of several. */
const others = ['sedan-sist', 'forslag', 'vardhandelser'] as const satisfies readonly Told[]
export const themed = everyTold.filter(
  (name): name is Exclude<Told, (typeof others)[number] | `${string}/${string}`> =>
    !name.includes('/') && !others.some((other) => other === name),
)

let opened = 0

/** The world of a query string; throws on one that is wrong. */
export function openWorld(query: string): World {
  const parsed = parseWorld(new URLSearchParams(query))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  // A world of its own, in which what a test changes is changed in no other.
  const key = `opened-${(opened += 1)}`
  return { ...parsed.world, key, visit: key }
}

/** The headers that the portal sends for the person of a world, or for another whom that person represents. */
export function headersOf(world: World, subject: PersonaId = world.persona): Record<string, string> {
  return {
    'Subject-Of-Care': personaOf(subject).person.id,
    'Actor-Id': personaOf(world.persona).person.id,
    'Actor-Type': subject === world.persona ? 'subject_of_care' : 'subject_of_care_agent',
  }
}

/** The same world as another person sees it, in a browser of that person's own. */
export function seenBy(world: World, persona: PersonaId): World {
  return { ...world, persona, visit: `${world.visit} ${persona}` }
}

/** The worlds of the requests under way, by the header that says which. */
const askedIn = new Map<string, World>()
const whichWorld = 'Test-World'

// Made once, since each handler takes a stack trace when it is made, which costs more than what the handlers answer.
const handlers = createHandlers((request) => {
  const world = askedIn.get(request.headers.get(whichWorld) ?? '')
  if (!world) throw new Error(`${request.url} is asked in no world`)
  return world
})

let requests = 0

/** What the API answers a request in a world. */
export async function responseIn(world: World, request: Request): Promise<Response | undefined> {
  const id = String((requests += 1))
  request.headers.set(whichWorld, id)
  askedIn.set(id, world)
  try {
    return await getResponse(handlers, request)
  } finally {
    askedIn.delete(id)
  }
}

/** Asks a resource of a world. With fake timers, time passes until there is an answer, at most 40 s. */
export async function ask(query: string, resource: string, init: RequestInit = {}): Promise<Response> {
  const world = openWorld(query)
  const request = new Request(`http://x.example/some/base/api/${resource}`, {
    headers: headersOf(world),
    ...init,
  })
  const pending = responseIn(world, request)
  if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(40_000)
  const response = await pending
  if (!response) throw new Error(`nothing answers ${resource}`)
  return response
}

/** Asks a resource in a world, or with a body sends it there. The body of the answer is not checked. */
export async function send(
  world: World,
  resource: string,
  body?: unknown,
  headers = headersOf(world),
): Promise<{ status: number; body: unknown; headers: Headers }> {
  const response = await responseIn(
    world,
    new Request(`http://x.example/api/${resource}`, {
      headers,
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    }),
  )
  if (!response) throw new Error(`nothing answers ${resource}`)
  return {
    status: response.status,
    body: (await response.json()) as unknown,
    headers: response.headers,
  }
}

/** The answer of a resource, checked against the portal's contract. */
export async function answer<Resource extends Told>(
  query: string,
  resource: Resource,
  search = '',
): Promise<AnswerOf<Resource>> {
  const response = await ask(query, resource + search)
  const body: unknown = await response.json()
  const checked = v.parse(answerSchema(resource), body)
  // The schemas drop what they do not know; whatever they dropped should not have been sent.
  if (JSON.stringify(inOneOrder(checked)) !== JSON.stringify(inOneOrder(body))) {
    throw new Error(`${resource} holds fields that are not in its contract`)
  }
  return checked
}
