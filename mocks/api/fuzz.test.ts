import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ProcessingStatus, sourceSchema, type Unreadable } from '#platform/answer/contract.ts'
import { ApiError } from '#platform/http/api-error.ts'
import type { Who } from '#platform/http/who.ts'
import { queryClient } from '#platform/queries/query-client.ts'
import { representedSchema, sessionSchema } from '#platform/session/contract.ts'
import { readRepresents } from '#platform/session/represents.ts'
import { queryMakers } from '../../app/test-queries.ts'
import { written } from '../contracts/mutate.ts'
import {
  firstSeed,
  megabytesHeld,
  mostLeft,
  patienceFor,
  runsOfEach,
  wrongIn,
} from '../contracts/test-fuzz.ts'
import { spoiltAnswer } from '../worlds/faults/spoilt-answer.ts'
import { personaOf } from '../worlds/personas.ts'
import { randomOf } from '../worlds/random.ts'
import { openWorld, responseIn, send, themed } from './test-client.ts'

type Json = Record<string, unknown>
type Query = {
  queryKey: readonly unknown[]
  queryFn: (context: object) => Promise<unknown>
  select?: (answer: never) => Json
}

const worlds = [
  'klocka=stilla&varld=birgitta&kan=viktigt-for-mig,utse-ombud,foresla',
  'klocka=stilla&varld=magdalena&kan=utse-ombud&fel=alla:inaktuell',
  'klocka=stilla&varld=flyttad&fel=alla:ogiltig',
  'klocka=stilla&varld=tonaring&kan=utse-ombud&fel=sjostads-kommun:fel',
  'klocka=stilla&varld=udda&kan=viktigt-for-mig',
]
/** Everything that the portal asks for and reads as JSON: a file is read by other means. */
const asked = [...queryMakers.keys()].filter(
  (name) =>
    !['dokumentQuery', 'anteckningsfilQuery', 'bildQuery', 'inkorgsfilQuery', 'sarbildQuery'].includes(name),
)
/** How many spoilt answers each of them is given, and the session too. */
const runs = runsOfEach(asked.length + 1, 150)

/** At most so many items of an answer are spoilt at a time, so that many answers can be. */
const most = 4

/** What each query was answered in each world, with the query itself. */
const whole = new Map<string, { query: Query; who: Who; body: Json }[]>()

/** What a query fetches, when nothing is known of it before. */
const askBy = ({ queryKey, queryFn }: Query) =>
  queryFn({ client: queryClient, queryKey, signal: new AbortController().signal })

/** What comes when no source is waited for, since time passes at once. */
async function soon<Answer>(pending: Promise<Answer>): Promise<Answer> {
  await vi.advanceTimersByTimeAsync(20_000)
  return pending
}

beforeAll(async () => {
  vi.useFakeTimers()
  for (const link of worlds) {
    const world = openWorld(link)
    const personId = personaOf(world.persona).person.id
    const who: Who = { personId, actorId: personId, actorType: 'subject_of_care' }
    const { body: times } = (await soon(send(world, 'tidslinje'))) as { body: { items: { id: string }[] } }
    const { body: plans } = (await soon(send(world, 'vardplaner'))) as {
      body: { items: { id: string; structured?: object }[] }
    }
    /** Ids of things that are there, of what is asked about one. */
    const ids: Readonly<Record<string, string | undefined>> = {
      handelseQuery: times.items[0]?.id,
      moteQuery: plans.items.find(({ structured }) => structured)?.id,
      andratQuery: plans.items.find(({ structured }) => structured)?.id,
    }
    for (const name of asked) {
      const given = name in ids ? [ids[name] ?? 'x'] : undefined
      const query = queryMakers.get(name)?.(who, given) as Query
      let body: unknown
      vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
        const response = await responseIn(world, new Request(new URL(address, 'http://x.example'), init))
        body = await response?.clone().json()
        return response
      })
      await soon(askBy(query).catch(() => undefined))
      // What the world does not let anybody write is answered by a refusal.
      if (body && !('status' in (body as Json))) {
        whole.set(name, [...(whole.get(name) ?? []), { query, who, body: body as Json }])
      }
    }
  }
  vi.unstubAllGlobals()
  vi.useRealTimers()
})
afterAll(() => vi.unstubAllGlobals())

test('everything that areas ask for is among what is spoilt, with items', () => {
  expect([...whole.keys()].toSorted()).toEqual(asked.toSorted())
  for (const resource of themed) {
    const items = whole.get(`${resource}Query`)?.flatMap(({ body }) => body['items'] as unknown[])
    expect(items?.length, resource).toBeGreaterThan(2)
  }
})

test('the same link spoils an answer in the same way, and another time in another', async () => {
  const at = async (nu: string) =>
    JSON.stringify((await send(openWorld(`klocka=stilla&nu=${nu}&fel=api:skev`), 'overenskommelser')).body)
  const [first, again, later] = [await at('2026-11-23'), await at('2026-11-23'), await at('2026-11-24')]
  const good = await send(openWorld('klocka=stilla&nu=2026-11-23'), 'overenskommelser')
  expect(again).toBe(first)
  expect(later).not.toBe(first)
  expect(first).not.toBe(JSON.stringify(good.body))
})

/** The answer with a few of its items, from anywhere in it. */
function fewOf(body: Json, chance: () => number): Json {
  const { items } = body
  if (!Array.isArray(items) || items.length <= most) return body
  const from = Math.floor(chance() * (items.length - most))
  return { ...body, items: items.slice(from, from + most) }
}

const sourceOf = (item: unknown) => {
  const read = v.safeParse(v.object({ source: sourceSchema }), item)
  return read.success ? read.output.source.careGiver.name : undefined
}

type Read = { items: unknown[]; unreadable: Unreadable[]; processingStatus: ProcessingStatus[] }
type Told = { items: unknown[]; unreadable: unknown[]; processingStatus: { statusCode: string }[] }

/** Each item that was told is read, or named with its source; and so is what the platform could not read. */
function nothingLost(told: Told, { items, unreadable, processingStatus }: Read) {
  expect(items.length + unreadable.length).toBe(told.items.length + told.unreadable.length)
  const named = unreadable.slice(told.unreadable.length)
  for (const { path, sourceName } of named) {
    const index = Number(/^items\[(\d+)\]/.exec(path)?.[1])
    expect(told.items.length).toBeGreaterThan(index)
    expect(sourceName).toBe(sourceOf(told.items[index]))
  }
  expect(new Set(named.map(({ path }) => path.split('.')[0])).size).toBe(named.length)
  expect(processingStatus.map(({ statusCode }) => statusCode)).toEqual(
    told.processingStatus.map(({ statusCode }) => statusCode),
  )
  const ids = items.flatMap((item) => (item as { id?: unknown }).id ?? [])
  expect(new Set(ids).size).toBe(ids.length)
}

/** Runs one spoilt answer; says how to see it again when anything is wrong. */
async function spoilt(run: number, bodies: readonly Json[], check: (text: string, which: number) => unknown) {
  const seed = firstSeed + run
  const chance = randomOf(seed)
  const which = Math.floor(chance() * bodies.length)
  const text = written(spoiltAnswer(fewOf(bodies[which] ?? {}, chance), chance), chance)
  try {
    await check(text, which)
  } catch (error) {
    throw new Error(`FUZZ_SEED=${seed} FUZZ_RUNS=1:\n${text.slice(0, 20_000)}`, { cause: error })
  }
}

describe(`of ${runs} spoilt answers of the API nothing is lost or made up`, patienceFor(runs), () => {
  test.each(asked)('%s', async (name) => {
    const answers = whole.get(name) ?? []
    const bodies = answers.map(({ body }) => body)
    const outcomes = { read: 0, refused: 0 }
    let held = 0
    for (let run = 0; run < runs; run += 1) {
      if (run === Math.floor(runs / 10)) held = megabytesHeld()
      await spoilt(run, bodies, async (text, which) => {
        const { query, who } = answers[which] as (typeof answers)[number]
        vi.stubGlobal(
          'fetch',
          async () => new Response(text, { headers: { 'Subject-Of-Care': who.personId } }),
        )
        try {
          const fetched = await askBy(query)
          const read = query.select ? query.select(fetched as never) : (fetched as Json)
          outcomes.read += 1
          if (query.select) nothingLost(jsonOf(text) as Told, read as Read)
          expect(wrongIn(query.select ? read['items'] : read)).toEqual([])
        } catch (error) {
          // What stands around the items is wrong: the page says that the answer could not be read.
          if (!(error instanceof ApiError)) throw error
          expect(['wrong-shape', 'not-json']).toContain(error.kind)
          outcomes.refused += 1
        }
      })
    }
    if (answers[0]?.query.select) expect(outcomes.read).toBeGreaterThan(runs / 2)
    expect(megabytesHeld() - held).toBeLessThan(mostLeft)
  })

  test('session: a right that is unclear is none, and is named', async () => {
    const bodies: Json[] = []
    for (const id of ['magdalena', 'tove', 'kerstin', 'jenny']) {
      const { body } = await send(openWorld(`varld=${id}&kan=utse-ombud`), 'session')
      bodies.push(body as Json)
    }
    let taken = 0
    for (let run = 0; run < runs; run += 1) {
      await spoilt(run, bodies, (text) => {
        const read = v.safeParse(sessionSchema, jsonOf(text))
        if (!read.success) return
        taken += 1
        const { represents, actor } = read.output
        const { usable, setAside } = readRepresents(represents, actor.actorId, '2026-11-23')
        const valid = represents.flatMap((one) => {
          const right = v.safeParse(representedSchema, one)
          return right.success ? [right.output] : []
        })
        expect(setAside.filter(({ reason }) => reason === 'unreadable')).toHaveLength(
          represents.length - valid.length,
        )
        expect(wrongIn(usable)).toEqual([])
        expect(usable.map(({ personId }) => personId)).not.toContain(actor.actorId)
        for (const { personId, see, does } of usable) {
          const rights = valid.filter(({ person }) => person.id === personId)
          expect(rights).not.toEqual([])
          for (const area of [...see, ...does])
            expect(
              rights.some(({ scopes }) => scopes.some((scope) => scope.area === area && scope.see)),
            ).toBe(true)
        }
        const persons = new Set(valid.map(({ person }) => person.id)).size
        expect(usable.length + setAside.length).toBeGreaterThanOrEqual(
          persons + represents.length - valid.length,
        )
      })
    }
    expect(taken).toBeGreaterThan(runs / 10)
  })
})

function jsonOf(text: string): unknown {
  try {
    // A browser reads past a mark of byte order.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
