import { getResponse, HttpHandler } from 'msw'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createHandlers } from '../mocks/api/handlers.ts'
import { headersOf, openWorld, send } from '../mocks/api/test-client.ts'
import { type Persona, personaOf } from '../mocks/worlds/personas.ts'
import { randomOf } from '../mocks/worlds/random.ts'
import type { Who } from '#platform/http/who.ts'
import { queryClient, start } from '#platform/queries/query-client.ts'
import { sessionQuery, whoFor, whoOf } from '#platform/session/session.ts'
import { beginSwitch, currentVisit, finishSwitch } from '#platform/session/visit.ts'
import { keepMark } from '#platform/opened/mark.ts'
import { provsvarQuery } from './provsvar/queries.ts'
import { queryMakers, type TestQuery } from './test-queries.ts'

const world = openWorld('varld=magdalena&kan=viktigt-for-mig,utse-ombud,foresla')
const persons = (['magdalena', 'rolf', 'leo'] as const).map(personaOf)
const handlers = createHandlers(() => world)

/** What each person has that is asked for by its id. */
const own = new Map<string, Readonly<Record<string, readonly unknown[]>>>()

/** Every query of the app, for a person and with what there is of that person. */
type Queries = ReadonlyMap<string, (who: Who) => TestQuery>
const queries: Queries = new Map(
  [...queryMakers].map(([name, make]) => [name, (who: Who) => make(who, own.get(who.personId)?.[name])]),
)

/** The same queries, with the person taken out of the key of one. */
const broken = (name: string): Queries =>
  new Map(queries).set(name, (who) => {
    const query = queryMakers.get(name)?.(who, own.get(who.personId)?.[name])
    // Ids and who asks tell persons apart too; the key is as it would be where they do not.
    return { ...query, queryKey: [query?.queryKey[0]] }
  })

/** What the platform has answered, so that the walk does not wait for its producers each time. */
const recorded = new Map<string, { bytes: ArrayBuffer; init: ResponseInit }>()

async function record(request: Request) {
  const response = await getResponse(handlers, request)
  if (!response) throw new Error(`nothing answers ${request.url}`)
  const { status, headers } = response
  return { bytes: await response.arrayBuffer(), init: { status, headers: [...headers] } }
}

/** Answers as the platform; some late, and after their request was abandoned, some about another person. */
function platform(random: () => number) {
  const told = { late: 0, wrong: 0, asked: new Set<string>() }
  const fetching = async (address: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const url = `http://x.example${String(address)}`
    if (url.endsWith('avvikelser')) {
      told[String(init?.body).includes('late') ? 'late' : 'wrong'] += 1
      return new Response('{}')
    }
    told.asked.add(new URL(url).pathname)
    const headers = new Headers(init?.headers)
    const about = headers.get('Subject-Of-Care')
    if (about && random() < 0.15) {
      const other = persons.filter(({ person }) => person.id !== about)[Math.floor(random() * 2)]
      if (other) headers.set('Subject-Of-Care', other.person.id)
      headers.set('Actor-Type', other?.id === 'magdalena' ? 'subject_of_care' : 'subject_of_care_agent')
    }
    const wait = random() < 0.5 ? random() * 20 : 0
    const key = `${url} ${headers.get('Subject-Of-Care')}`
    const known = recorded.get(key) ?? (await record(new Request(url, { headers })))
    recorded.set(key, known)
    // A network that does not hear that nobody is waiting any longer.
    await new Promise((resolve) => setTimeout(resolve, wait))
    return new Response(known.bytes, known.init)
  }
  vi.stubGlobal('fetch', fetching)
  return told
}

/** What a promise comes to, while the clock goes on. */
async function meanwhile<Value>(promise: Promise<Value>): Promise<Value> {
  const state = { settled: false }
  const settle = () => {
    state.settled = true
  }
  promise.then(settle, settle)
  while (!state.settled) await vi.advanceTimersByTimeAsync(500)
  return promise
}

/** An answer but for when it came, or the bytes of a file: what tells one person's from another's. */
function wordsOf(data: unknown): string {
  if (typeof data === 'object' && data !== null && 'bytes' in data) return String(data.bytes)
  return JSON.stringify({ ...(data as object), fetchedAt: undefined })
}

type Held = {
  id: string
  content?: { size?: number }[]
  structured?: { meeting?: object }
  file?: { size?: number }
  files?: { size?: number }[]
  unread?: boolean
  entries?: { id: string; pictures: { size?: number }[] }[]
  outcome?: { pictures: { size?: number }[] }
}

/** Gives each person something of everything, and learns what is asked for by id. */
async function furnish(): Promise<void> {
  for (const { id, person } of persons) {
    const headers = headersOf(world, id)
    const itemsOf = async (resource: string) => {
      const { body } = await meanwhile(send(world, resource, undefined, headers))
      return (body as { items?: Held[] }).items ?? []
    }
    await meanwhile(send(world, 'viktigt', { text: `Viktigt för ${person.givenName}` }, headers))
    const [event] = await itemsOf('tidslinje')
    const plans = await itemsOf('vardplaner')
    const plan = plans.find(({ content = [] }) => content.some(({ size }) => size))
    const met = plans.find(({ structured }) => structured?.meeting)
    const note = (await itemsOf('anteckningar')).find(({ file }) => file?.size)
    const reply = (await itemsOf('provsvar')).find(({ outcome }) => outcome?.pictures[0]?.size)
    const letter = (await itemsOf('inkorg')).find(({ files = [] }) => files[0]?.size)
    const entries = (await itemsOf('sar')).flatMap((wound) => wound.entries ?? [])
    const pictured = entries.find(({ pictures }) => pictures[0]?.size)
    own.set(person.id, {
      handelseQuery: [event?.id],
      dokumentQuery: [plan?.id ?? 'none', '1'],
      moteQuery: [met?.id ?? 'none'],
      andratQuery: [met?.id ?? 'none'],
      anteckningsfilQuery: [note?.id ?? 'none'],
      inkorgsfilQuery: [letter?.id ?? 'none', '1'],
      bildQuery: [reply?.id ?? 'none', '1'],
      sarbildQuery: [pictured?.id ?? 'none', '1'],
      ownerQuery: [{ resource: 'tidslinje', id: event?.id }],
    })
  }
}

/** What each query comes to for each person, asked of the platform one by one. */
async function answersByPerson() {
  const { asked } = platform(() => 1)
  const session = await meanwhile(queryClient.query(sessionQuery))
  const all = new Map<string, Map<string, string>>()
  for (const { id, person } of persons) {
    const none = { subject: undefined, preview: undefined, pause: undefined }
    const who = id === 'magdalena' ? whoOf(session, none) : whoFor(session, person.id)
    const answers = new Map<string, string>()
    for (const [name, query] of queries) {
      const answer = await meanwhile(Promise.allSettled([queryClient.fetchQuery(query(who) as never)]))
      if (answer[0].status === 'fulfilled') answers.set(name, wordsOf(answer[0].value))
    }
    all.set(person.id, answers)
  }
  queryClient.clear()
  return { asked, all }
}

let known: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map()
let everyAddress: ReadonlySet<string> = new Set()

const steps = 600

/**
 * Goes random ways: to another person, to a page, or to the page of everyone one helps, without waiting for what is
 * under way. After each step it counts what is in the cache under another's name (`foreign`), and what is there of one
 * who is not shown (`stray`).
 */
async function walk(seed: number, used: Queries, only?: string) {
  const random = randomOf(seed)
  const met = platform(random)
  const session = await meanwhile(queryClient.query(sessionQuery))
  let [foreign, stray, seen, switches] = [0, 0, 0, 0]
  const pick = <Item>(all: readonly Item[]) => all[Math.floor(random() * all.length)] as Item
  const names = only ? [only] : [...used.keys()]
  let asked: { who: Who; name: string; query: TestQuery }[] = []
  const ask = (who: Who, name: string) => {
    const query = used.get(name)?.(who)
    if (!query) return
    asked.push({ who, name, query })
    // A file is let go at once when nobody looks at it; here it stays for the count.
    start(queryClient.fetchQuery({ ...query, gcTime: Infinity } as never))
  }
  const count = () => {
    for (const { who, name, query } of asked) {
      const data = queryClient.getQueryData(query.queryKey)
      if (data === undefined) continue
      seen += 1
      if (wordsOf(data) !== known.get(who.personId)?.get(name)) foreign += 1
    }
    for (const { queryKey, state } of queryClient.getQueryCache().getAll()) {
      if (state.data === undefined || queryKey[0] === 'session') continue
      if (!asked.some(({ who }) => who.personId === queryKey[1])) stray += 1
    }
  }
  for (let step = 0; step < steps; step++) {
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
  return { foreign, stray, seen, switches, ...met }
}

beforeEach(async () => {
  vi.useFakeTimers()
  if (own.size > 0) return
  await furnish()
  ;({ all: known, asked: everyAddress } = await answersByPerson())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  finishSwitch(undefined)
  queryClient.clear()
})

test.each([1, 2, 3])(
  `${steps} random steps between persons and pages (%i): nothing of another is ever kept`,
  async (seed) => {
    const { foreign, stray, seen, switches, late, wrong } = await walk(seed, queries)
    expect({ foreign, stray }).toEqual({ foreign: 0, stray: 0 })
    // The walk has met what it is about.
    expect(seen).toBeGreaterThan(300)
    expect(switches).toBeGreaterThan(150)
    expect(late).toBeGreaterThan(30)
    expect(wrong).toBeGreaterThan(10)
  },
)

test('what one opens of a person is marked in what is kept of that person by that reader, and nowhere else', async () => {
  platform(() => 1)
  const session = await meanwhile(queryClient.query(sessionQuery))
  const hers = whoOf(session, { subject: undefined, preview: undefined, pause: undefined })
  await meanwhile(queryClient.fetchQuery(provsvarQuery(hers)))
  const answerOf = (who: Who) => queryClient.getQueryData(provsvarQuery(who).queryKey)
  const heldBy = (who: Who) => answerOf(who)?.items as Held[]
  // Another could have the same id: what is kept under other names tells the same.
  const others = persons.slice(1).map(({ person }) => whoFor(session, person.id))
  for (const who of others) queryClient.setQueryData(provsvarQuery(who).queryKey, answerOf(hers))
  const id = heldBy(hers).find(({ unread }) => unread)?.id ?? 'none'
  keepMark(queryClient, hers, { area: 'provsvar', id, opened: true })
  const markIn = (who: Who) => heldBy(who).find((one) => one.id === id)?.unread
  expect([hers, ...others].map(markIn)).toEqual([false, true, true])
})

test('every resource that is read about a person is one of those that are walked', () => {
  const paths = handlers.flatMap((handler) =>
    handler instanceof HttpHandler && handler.info.method === 'GET' ? String(handler.info.path) : [],
  )
  const ofPerson = paths.map((path) => path.slice('*/api/'.length)).filter((path) => path !== 'session')
  const walked = (path: string) => {
    const pattern = new RegExp(`/api/${path.replaceAll(/:\w+/g, '[^/]+')}$`)
    return [...everyAddress].some((address) => pattern.test(address))
  }
  expect(ofPerson.length).toBeGreaterThan(10)
  expect(ofPerson.filter((path) => !walked(path))).toEqual([])
})

test('what the persons have differs, so that the walk can tell', () => {
  const alike = [...queries.keys()].filter(
    (name) => new Set(persons.map(({ person }) => known.get(person.id)?.get(name))).size === 1,
  )
  expect(alike).toEqual([])
})

test.each([...queryMakers.keys()])(
  'the same steps find it when %s is kept without the person',
  async (name) => {
    expect((await walk(1, broken(name), name)).foreign).toBeGreaterThan(0)
  },
)
