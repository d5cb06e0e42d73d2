import * as v from 'valibot'
import { afterEach, expect, test, vi } from 'vitest'
import { answerQuery, resourceQuery, unreadQuery } from './answer-query.ts'
import { queryClient } from './query-client.ts'
import { keyOf, keyOfAll } from './keys.ts'

const who = { personId: 'p-1', actorId: 'a-1', actorType: 'subject_of_care_agent' } as const
const other = { ...who, personId: 'p-2' }
const begins = (key: readonly unknown[], start: readonly unknown[]) =>
  start.every((part, index) => key[index] === part)

test('what is forgotten of a resource is all below it, of the one person and the one who asks', () => {
  const [all, one] = [keyOfAll(who, 'tidslinje'), keyOfAll(who, 'tidslinje/a-1')]
  for (const resource of ['tidslinje', 'tidslinje/a-1', 'tidslinje/a-2']) {
    expect(begins(keyOf(who, resource, { from: '2026' }), all)).toBe(true)
    expect(begins(keyOf(who, resource), one)).toBe(resource === 'tidslinje/a-1')
    expect(begins(keyOf(other, resource), all)).toBe(false)
    expect(begins(keyOf({ ...who, actorId: 'a-2' }, resource), all)).toBe(false)
    expect(begins(keyOf({ ...who, actorType: 'subject_of_care' }, resource), all)).toBe(false)
  }
  expect(begins(keyOf(who, 'kontakter'), all)).toBe(false)
})

afterEach(() => vi.unstubAllGlobals())

const query = { from: '2026-11' }
const item = v.object({ id: v.string() })
test.each([
  ['of an answer', (more: object) => answerQuery(who, { resource: 'tidslinje', ...more }, { item })],
  ['of an answer before it is read', (more: object) => unreadQuery(who, { resource: 'tidslinje', ...more })],
  ['of a resource', (more: object) => resourceQuery(who, { resource: 'tidslinje', ...more }, v.unknown())],
])('the query %s is told apart by what narrows it, and asks for no more', async (_, queryOf) => {
  expect(queryOf({}).queryKey).toEqual(keyOf(who, 'tidslinje'))
  expect(queryOf({ query }).queryKey).toEqual(keyOf(who, 'tidslinje', query))
  const asked = vi.fn<(address: string) => Promise<Response>>(() =>
    Promise.resolve(
      new Response(JSON.stringify({ items: [], processingStatus: [], unreadable: [], logId: 'l' }), {
        headers: { 'Subject-Of-Care': who.personId },
      }),
    ),
  )
  vi.stubGlobal('fetch', asked)
  const fetchOf = (more: object) => {
    const { queryKey, queryFn } = queryOf(more)
    const ask = queryFn as (context: object) => Promise<unknown>
    return ask({ client: queryClient, queryKey, signal: new AbortController().signal })
  }
  await fetchOf({})
  await fetchOf({ query })
  expect(asked.mock.calls.map(([address]) => address.replace(/^.*api\//, ''))).toEqual([
    'tidslinje',
    'tidslinje?from=2026-11',
  ])
})

test('an answer is held as it came, and given as it is read', () => {
  const options = answerQuery(who, { resource: 'tidslinje' }, { item })
  expect(options).toHaveProperty('structuralSharing', false)
  const came = { items: [{ id: 'a' }, 1], processingStatus: [], unreadable: [], logId: 'l', fetchedAt: 'x' }
  expect(options.select?.(came)).toMatchObject({ items: [{ id: 'a' }], unreadable: [{ path: 'items[1]' }] })
})
