import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { abandonRequests, listenAtDoor, patience } from '#platform/http/door.ts'
import type { ApiError } from '#platform/http/api-error.ts'
import type { Who } from '#platform/http/who.ts'
import { getAnswer, getResource } from './fetch.ts'
import { readAnswer } from './read.ts'
import { testSource } from './test-source.ts'

const who = { personId: 'p-1', actorId: 'a-1', actorType: 'subject_of_care' } as const
const schema = v.object({ id: v.string() })
const ask = async () => readAnswer('tidslinje', { item: schema }, await getAnswer('tidslinje', { who }))

function answerWith(body: BodyInit | null, init?: ResponseInit) {
  const fetching = vi.fn<typeof fetch>(() =>
    Promise.resolve(
      new Response(body, { ...init, headers: { 'Subject-Of-Care': who.personId, ...init?.headers } }),
    ),
  )
  vi.stubGlobal('fetch', fetching)
  return fetching
}

const envelope = (items: unknown[]) =>
  JSON.stringify({ items, processingStatus: [], unreadable: [], logId: 'l-1' })

/** What the door tells whoever keeps the session, in order. */
let told: string[] = []
beforeEach(() => {
  told = []
  listenAtDoor({
    loggedOut: () => told.push('logged out'),
    forbidden: () => told.push('forbidden'),
    expires: (at) => told.push(at),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('the one door', () => {
  test('sends the person and the actor, and lets nothing be cached', async () => {
    const fetching = answerWith(envelope([]))
    await ask()
    const [, init] = fetching.mock.calls[0] ?? []
    expect(init?.headers).toMatchObject({
      'Subject-Of-Care': 'p-1',
      'Actor-Id': 'a-1',
      'Actor-Type': 'subject_of_care',
    })
    expect(init?.cache).toBe('no-store')
  })

  test('names an item that breaks the contract, and lets the others live', async () => {
    answerWith(envelope([{ id: 'a' }, { id: 3 }, { id: 'c' }]))
    const answer = await ask()
    expect(answer.items.map((item) => item.id)).toEqual(['a', 'c'])
    expect(answer.unreadable).toEqual([{ contract: 'tidslinje', path: 'items[1].id', reason: 'string' }])
  })

  test('of two items with one id the first lives and the second is named, with its source', async () => {
    const source = testSource('d-1')
    answerWith(envelope([{ id: 'a' }, { id: 'b' }, { id: 'a', source }]))
    const answer = await ask()
    expect(answer.items.map((item) => item.id)).toEqual(['a', 'b'])
    expect(answer.unreadable).toEqual([
      {
        contract: 'tidslinje',
        path: 'items[2].id',
        reason: 'duplicate-id',
        sourceName: source.careGiver.name,
      },
    ])
  })

  test('what is wrong around the items is found once, so that no page draws without end', async () => {
    answerWith(envelope([{ id: 'a' }]))
    const answer = await getAnswer('tidslinje', { who })
    const read = () => {
      try {
        return readAnswer('tidslinje', { item: schema, around: v.object({ undated: v.number() }) }, answer)
      } catch (error) {
        return error
      }
    }
    const first = read()
    expect(first).toMatchObject({ kind: 'wrong-shape', path: 'undated' })
    expect(read()).toBe(first)
  })

  test('items that have no id all live', async () => {
    answerWith(envelope([{ text: 'a' }, { text: 'a' }]))
    const item = v.object({ text: v.string() })
    const answer = readAnswer('ombud', { item }, await getAnswer('ombud', { who }))
    expect(answer).toMatchObject({ items: [{ text: 'a' }, { text: 'a' }], unreadable: [] })
  })

  test.each([
    [401, 'logged-out'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [418, 'refused'],
    [500, 'broken'],
    [503, 'index-down'],
  ])('%i is %s', async (status, kind) => {
    answerWith('{}', { status })
    await expect(ask()).rejects.toMatchObject({ kind, resource: 'tidslinje', status })
  })

  test('a page in place of JSON is not-json', async () => {
    answerWith('<!doctype html><h1>Logga in på nätet</h1>')
    await expect(ask()).rejects.toMatchObject({ kind: 'not-json' })
  })

  test.each([
    'null',
    '[]',
    '{}',
    '{"items":[]}',
    '{"items":{},"processingStatus":[],"unreadable":[],"logId":"x"}',
  ])('%s is wrong-shape', async (body) => {
    answerWith(body)
    await expect(ask()).rejects.toMatchObject({ kind: 'wrong-shape' })
  })

  test('no contact is unreachable', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    await expect(ask()).rejects.toMatchObject({ kind: 'unreachable' })
  })

  test('silence is silent, after the patience has run out', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('fetch', (_url: string, { signal }: { signal: AbortSignal }) => {
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error))
      })
    })
    const failure = ask().catch((error: ApiError) => error.kind)
    await vi.advanceTimersByTimeAsync(patience)
    expect(await failure).toBe('silent')
  })

  test('an answer about another person than asked, or about nobody, is thrown away and reported', async () => {
    for (const headers of [{ 'Subject-Of-Care': 'p-2' }, { 'Subject-Of-Care': '' }]) {
      const fetching = answerWith(envelope([{ id: 'a' }]), { headers })
      await expect(ask()).rejects.toMatchObject({ kind: 'wrong-person', resource: 'tidslinje' })
      const [address, init] = fetching.mock.calls.at(-1) ?? []
      expect([address, init?.body]).toEqual([
        expect.stringMatching(/api\/avvikelser$/),
        JSON.stringify({ kind: 'wrong-person', resource: 'tidslinje' }),
      ])
    }
  })

  test('an answer that comes after the person was changed is thrown away and reported', async () => {
    const late = Promise.withResolvers<Response>()
    const fetching = vi.fn<typeof fetch>(() => late.promise)
    vi.stubGlobal('fetch', fetching)
    const asking = ask()
    abandonRequests()
    late.resolve(new Response(envelope([{ id: 'a' }]), { headers: { 'Subject-Of-Care': 'p-1' } }))
    await expect(asking).rejects.toThrow('The person has been changed')
    expect(fetching.mock.calls.at(-1)?.[1]?.body).toBe('{"kind":"late","resource":"tidslinje"}')
  })

  test('what the ombud may not see is never asked for', async () => {
    const fetching = answerWith(envelope([]))
    const ombud = { ...who, withheld: new Set(['tidslinje']) }
    await expect(getAnswer('tidslinje/1', { who: ombud })).rejects.toMatchObject({ kind: 'withheld' })
    await expect(getAnswer('tidslinje', { who: ombud, area: 'att-gora' })).resolves.toBeDefined()
    expect(fetching).toHaveBeenCalledTimes(1)
  })
})

describe('whoever keeps the session is told', () => {
  const ombud: Who = { ...who, actorType: 'subject_of_care_agent' }
  const askAs = (asking: Who | undefined) =>
    getResource('tidslinje', v.unknown(), asking ? { who: asking } : {}).catch(() => undefined)

  test.each([
    [401, who, ['logged out']],
    [401, ombud, ['logged out']],
    // Who is logged in is not asked for a person: its 401 is its answer.
    [401, undefined, []],
    [403, ombud, ['forbidden']],
    // To the own there is no right that could have been taken back.
    [403, who, []],
    [404, ombud, []],
    [500, who, []],
  ])('of %i to %o: %j', async (status, asking, telling) => {
    answerWith('{}', { status })
    await askAs(asking)
    expect(told).toEqual(telling)
  })

  test('how long the session lasts, by an answer about the right person and by no other', async () => {
    const at = '2026-11-23T09:00:00Z'
    answerWith('{}', { headers: { 'Session-Expires': at } })
    await askAs(who)
    expect(told).toEqual([at])
    answerWith('{}', { headers: { 'Session-Expires': at, 'Subject-Of-Care': 'p-2' } })
    await askAs(who)
    answerWith('{}', { headers: { 'Session-Expires': at }, status: 500 })
    await askAs(who)
    expect(told).toEqual([at])
  })

  test('what a refusal holds is let go, so that its connection is free', async () => {
    const cancel = vi.fn<() => void>()
    answerWith(new ReadableStream({ cancel }), { status: 403 })
    await askAs(ombud)
    expect(cancel).toHaveBeenCalledTimes(1)
  })
})
