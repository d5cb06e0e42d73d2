import { describe, expect, test } from 'vitest'
import type { Who } from '#platform/http/api.ts'
import { exported, keysIn, queryMakers } from './test-queries.ts'

const who: Who = { personId: 'p-1', actorId: 'p-9', actorType: 'subject_of_care_agent' }

describe('what the app keeps what it fetched by', () => {
  test.each(exported)(
    'the key of $name begins with its name and the person, and holds the actor',
    ({ make }) => {
      const keys = keysIn(make(who))
      expect(keys).not.toEqual([])
      for (const key of keys) {
        expect(key.slice(0, 4)).toEqual([expect.any(String), 'p-1', 'subject_of_care_agent', 'p-9'])
      }
    },
  )

  test('no two queries share a key', () => {
    const keys = [...queryMakers.values()].map((make) => JSON.stringify(make(who).queryKey))
    expect(keys.length).toBeGreaterThan(10)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

/** All code of the app but its tests, by path. */
const code = Object.entries(
  import.meta.glob<string>(['./**/*.{ts,tsx}', '!./**/*.test.*', '!./**/texts/*', '!./test-queries.ts'], {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
).map(([file, text]) => ({ file: file.slice(2), text }))

/** The one query that is about no person, since its answer is what names one; and what all others are made by. */
const beneath = ['platform/session/session.ts', 'platform/queries/answer-query.ts']

const withFile = (pattern: RegExp) =>
  code.flatMap(({ file, text }) => [...text.matchAll(pattern)].map((match) => ({ file, match })))

describe('in all code of the app', () => {
  test('a query is made in a queries.ts, where the tests find it', () => {
    const makers = withFile(/\b(?:queryOptions|infiniteQueryOptions|answerQuery)(?:<[^(]*>)?\(|\bqueryFn:/g)
    const elsewhere = makers.filter(({ file }) => !file.endsWith('queries.ts') && !beneath.includes(file))
    expect(elsewhere.map(({ file }) => file)).toEqual([])
    expect(makers.length).toBeGreaterThan(10)
  })

  test('no query is kept in a queries.ts for itself', () => {
    const hidden = withFile(/^(?:const|function) (\w+).*\bwho: Who\b/gm)
    expect(
      hidden.filter(({ file }) => file.endsWith('queries.ts')).map(({ file, match }) => [file, match[1]]),
    ).toEqual([])
  })

  test('a key that is written out names the person, to fetch by and to make stale by', () => {
    const keys = withFile(/(?:query|mutation)Key: \[([^\]]*)\]/g)
    const bad = keys.filter(({ file, match: [, parts = ''] }) =>
      file.startsWith('platform/session/')
        ? parts !== "'session'"
        : !/^(?:'[a-z]+'|resource), who\.personId\b|^\.\.\.allTidslinje\(who\)/.test(parts),
    )
    expect(bad.map(({ file, match }) => [file, match[0]])).toEqual([])
    expect(keys.length).toBeGreaterThan(8)
  })

  test('what is sent is sent for a person', () => {
    const sent = withFile(/\bpostResource\(([\s\S]{0,160}?)\bbody\b/g).filter(
      ({ file }) => !file.startsWith('platform/'),
    )
    const forNobody = sent.filter(({ match: [, before = ''] }) => !/\{\s*who,/.test(before))
    expect(forNobody.map(({ file }) => file)).toEqual([])
    expect(sent.length).toBe(
      withFile(/\bpostResource\(/g).filter(({ file }) => !file.startsWith('platform/')).length,
    )
  })
})
