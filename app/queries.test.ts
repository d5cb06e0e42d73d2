import { expect, test } from 'vitest'
import type { Who } from './platform/http/api.ts'

/** Every feature's queries, also those of features to come. */
const modules = import.meta.glob<Record<string, unknown>>('./*/queries.ts', { eager: true })
const queries = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module)
    .filter(([name]) => name.endsWith('Query'))
    .map(([name, query]) => ({
      name: `${file} ${name}`,
      query: query as (who: Who) => { queryKey: unknown[] },
    })),
)

const who: Who = { personId: 'p-1', actorId: 'p-9', actorType: 'subject_of_care_agent' }

test.each(queries)(
  'the key of $name begins with its name and the person, and holds the actor',
  ({ query }) => {
    const { queryKey } = query(who)
    expect(queryKey.slice(0, 4)).toEqual([expect.any(String), 'p-1', 'subject_of_care_agent', 'p-9'])
  },
)

test('no two queries share a key', () => {
  const keys = queries.map(({ query }) => JSON.stringify(query(who).queryKey))
  expect(keys.length).toBeGreaterThan(5)
  expect(new Set(keys).size).toBe(keys.length)
})
