import { getResponse } from 'msw'
import { createHandlers } from '../../api/handlers.ts'
import { type PersonaId, personaOf } from '../../worlds/personas.ts'
import { parseWorld, type World } from '../../worlds/world.ts'

/** Something that was asked or sent, and what was answered. */
export type Told = {
  /** The address that it was of: `GET tidslinje/:id`. */
  name: string
  /** As it was asked, below `/api/`. */
  address: string
  sent?: unknown
  status: number
  headers: Headers
  mediaType: string
  /** Of JSON, else undefined. */
  body: unknown
}

export type Items = { items: readonly Record<string, unknown>[] }

/** One who asks in a world of their own, about themselves or about somebody they represent. */
export type Visit = {
  world: World
  told: readonly Told[]
  get: (name: string, address?: string, headers?: Record<string, string>) => Promise<Told>
  /** Sends a body; what is done once gets a key of its own. */
  post: (name: string, body: unknown, address?: string) => Promise<Told>
}

const worlds = new Map<string, World>()
const handlers = createHandlers((request) => {
  const world = worlds.get(new URL(request.url).hostname)
  if (!world) throw new Error('asked in no world')
  return world
})

let visits = 0

/**
 * Opens a world by its link, whose clock stands still, to ask about its person or another. Two visits may be of one `key`, the same world
 * that two are in. The same visits in the same order are answered alike.
 */
export function visit(query: string, about?: PersonaId, key?: string): Visit {
  const host = `w${(visits += 1)}.example`
  const own = `openapi-${visits}`
  const parsed = parseWorld(new URLSearchParams(`${query}&klocka=stilla`), 0, key ?? own, own)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const { world } = parsed
  worlds.set(host, world)
  const subject = about ?? world.persona
  const who = {
    'Subject-Of-Care': personaOf(subject).person.id,
    'Actor-Id': personaOf(world.persona).person.id,
    'Actor-Type': subject === world.persona ? 'subject_of_care' : 'subject_of_care_agent',
  }
  const told: Told[] = []
  let [keys, asked] = [0, 0]
  const ask = async (name: string, address: string, init: RequestInit, sent?: unknown) => {
    // Several may be under way: they are told in the order that they were asked.
    const place = asked
    asked += 1
    const response = await getResponse(handlers, new Request(`http://${host}/api/${address}`, init))
    if (!response) throw new Error(`nothing answers ${address}`)
    const { status, headers } = response
    const mediaType = headers.get('Content-Type') ?? ''
    const text = await response.text()
    const body: unknown = mediaType.includes('json') ? JSON.parse(text) : undefined
    const one = { name, address, status, headers, mediaType, body, ...(sent !== undefined && { sent }) }
    told[place] = one
    return one
  }
  return {
    world,
    told,
    get: (name, address = name.slice('GET '.length), headers = {}) =>
      ask(name, address, { headers: { ...who, ...headers } }),
    post: (name, body, address = name.slice('POST '.length)) =>
      ask(
        name,
        address,
        {
          method: 'POST',
          headers: { ...who, 'Idempotency-Key': `${own}-${(keys += 1)}` },
          body: JSON.stringify(body),
        },
        body,
      ),
  }
}

/** The items of an answer. */
export const itemsOf = ({ body }: Told) => (body as Partial<Items> | undefined)?.items ?? []
