import { getResponse } from 'msw'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createHandlers } from '../mocks/api/handlers.ts'
import { openWorld } from '../mocks/api/test-client.ts'
import { type Persona, personaOf } from '../mocks/worlds/personas.ts'
import { randomOf } from '../mocks/worlds/random.ts'
import { kontakterQuery } from './kontakter/queries.ts'
import { overenskommelserQuery } from './overenskommelser/queries.ts'
import type { Who } from './platform/http/api.ts'
import { queryClient, start } from './platform/queries/query-client.ts'
import { sessionQuery, whoFor, whoOf } from './platform/session/session.ts'
import { beginSwitch, currentVisit, finishSwitch } from './platform/session/visit.ts'
import { tidslinjeQuery } from './tidslinje/queries.ts'
import { vardplanerQuery } from './vardplaner/queries.ts'

type Query = { queryKey: readonly unknown[]; queryFn?: unknown }
type Queries = Record<string, (who: Who) => Query>

const queries: Queries = {
  kontakter: kontakterQuery,
  tidslinje: (who) => tidslinjeQuery(who),
  overenskommelser: (who) => overenskommelserQuery(who),
  vardplaner: (who) => vardplanerQuery(who),
}

/** The same queries, with the person taken out of the key of one. */
const broken: Queries = {
  ...queries,
  kontakter: (who) => ({ ...kontakterQuery(who), queryKey: ['kontakter'] }),
}

const world = openWorld('varld=magdalena')
const persons = (['magdalena', 'rolf', 'leo'] as const).map(personaOf)

/** What the platform has answered, so that the walk does not wait for its producers each time. */
const recorded = new Map<string, Response>()

/** Answers as the platform; some late, and after their request was abandoned, some about another person. */
function platform(random: () => number) {
  const handlers = createHandlers(() => world)
  const told = { late: 0, wrong: 0 }
  const fetching = async (address: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const url = `http://x.example${String(address)}`
    if (url.endsWith('avvikelser')) {
      told[String(init?.body).includes('late') ? 'late' : 'wrong'] += 1
      return new Response('{}')
    }
    const headers = new Headers(init?.headers)
    const about = headers.get('Subject-Of-Care')
    if (about && random() < 0.15) {
      const other = persons.filter(({ person }) => person.id !== about)[Math.floor(random() * 2)]
      if (other) headers.set('Subject-Of-Care', other.person.id)
      headers.set('Actor-Type', other?.id === 'magdalena' ? 'subject_of_care' : 'subject_of_care_agent')
    }
    const wait = random() < 0.5 ? random() * 20 : 0
    const key = `${url} ${headers.get('Subject-Of-Care')}`
    const known = recorded.get(key) ?? (await getResponse(handlers, new Request(url, { headers })))
    if (!known) throw new Error(`nothing answers ${url}`)
    recorded.set(key, known)
    // A network that does not hear that nobody is waiting any longer.
    await new Promise((resolve) => setTimeout(resolve, wait))
    return known.clone()
  }
  vi.stubGlobal('fetch', fetching)
  return told
}

/** What a promise comes to, while the clock goes on. */
async function meanwhile<Value>(promise: Promise<Value>): Promise<Value> {
  await vi.advanceTimersByTimeAsync(5_000)
  return promise
}

/** Ids of everything each person has, asked of the platform one by one. */
async function idsByPerson(): Promise<Map<string, Set<string>>> {
  platform(() => 1)
  const session = await meanwhile(queryClient.query(sessionQuery))
  const all = new Map<string, Set<string>>()
  for (const { id, person } of persons) {
    const none = { subject: undefined, preview: undefined, pause: undefined }
    const who = id === 'magdalena' ? whoOf(session, none) : whoFor(session, person.id)
    const answers = await meanwhile(
      Promise.allSettled(Object.values(queries).map((query) => queryClient.fetchQuery(query(who) as never))),
    )
    all.set(
      person.id,
      new Set(answers.flatMap((one) => (one.status === 'fulfilled' ? idsIn(one.value) : []))),
    )
  }
  queryClient.clear()
  return all
}

function idsIn(data: unknown): string[] {
  const { items } = (data ?? {}) as { items?: { id: string }[] }
  return (items ?? []).map(({ id }) => id)
}

/**
 * Goes 200 random ways: to another person, to a page, or to the page of everyone one helps, without waiting for what is
 * under way. After each step it counts what is in the cache under another's name, or of one who is not shown.
 */
async function walk(seed: number, used: Queries) {
  const known = await idsByPerson()
  const random = randomOf(seed)
  const told = platform(random)
  const session = await meanwhile(queryClient.query(sessionQuery))
  let [foreign, seen, switches] = [0, 0, 0]
  const pick = <Item>(all: readonly Item[]) => all[Math.floor(random() * all.length)] as Item
  const names = Object.keys(used)
  let asked: { who: Who; query: Query }[] = []
  const ask = (who: Who, name: string) => {
    const query = used[name]?.(who)
    if (!query) return
    asked.push({ who, query })
    start(queryClient.fetchQuery(query as never))
  }
  const count = () => {
    for (const { who, query } of asked) {
      const ids = idsIn(queryClient.getQueryData(query.queryKey))
      seen += ids.length
      foreign += ids.filter((id) => !known.get(who.personId)?.has(id)).length
    }
    for (const { queryKey, state } of queryClient.getQueryCache().getAll()) {
      if (state.data === undefined || queryKey[0] === 'session') continue
      if (!asked.some(({ who }) => who.personId === queryKey[1])) foreign += 1
    }
  }
  for (let step = 0; step < 200; step++) {
    const way = random()
    if (way < 0.4) {
      const other: Persona = pick(persons)
      switches += 1
      beginSwitch(undefined)
      asked = []
      if (random() < 0.5) await vi.advanceTimersByTimeAsync(random() * 10)
      finishSwitch(other.id === 'magdalena' ? undefined : other.person.id)
    } else if (way < 0.8) {
      ask(whoOf(session, currentVisit()), pick(names))
    } else {
      for (const { person } of persons.slice(1)) ask(whoFor(session, person.id), pick(names))
    }
    if (random() < 0.6) await vi.advanceTimersByTimeAsync(random() * 30)
    count()
  }
  await vi.advanceTimersByTimeAsync(100)
  count()
  queryClient.clear()
  return { foreign, seen, switches, ...told }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  finishSwitch(undefined)
  queryClient.clear()
})

test.each([1, 2, 3])(
  '200 random steps between persons and pages (%i): nothing of another is ever kept',
  async (seed) => {
    const { foreign, seen, switches, late, wrong } = await walk(seed, queries)
    expect(foreign).toBe(0)
    // The walk has met what it is about.
    expect(seen).toBeGreaterThan(500)
    expect(switches).toBeGreaterThan(50)
    expect(late).toBeGreaterThan(5)
    expect(wrong).toBeGreaterThan(5)
  },
)

test('the same steps find it when the person is taken out of one key', async () => {
  expect((await walk(1, broken)).foreign).toBeGreaterThan(0)
})
