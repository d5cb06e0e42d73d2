import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Who } from '#platform/http/who.ts'
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

/** All code of the app but its tests, by path. Read as files: a glob import of it all would count as a use of every export. */
const code = globSync('**/*.{ts,tsx}', { cwd: import.meta.dirname })
  .filter((file) => !/\.test\.|\/texts\/|(?:^|\/)test-[\w-]+\.ts$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(import.meta.dirname, file), 'utf8') }))

/** The one query that is about no person, since its answer is what names one; what all others are made by; and all of them at once. */
const beneath = ['platform/session/session.ts', 'platform/queries/answer-query.ts', 'kallor/all-answers.ts']

const withFile = (pattern: RegExp) =>
  code.flatMap(({ file, text }) => [...text.matchAll(pattern)].map((match) => ({ file, match })))

describe('in all code of the app', () => {
  test('a query is made in a queries.ts, where the tests find it', () => {
    const makers = withFile(
      /\b(?:queryOptions|infiniteQueryOptions|(?:answer|resource|unread)Query)(?:<[^(]*>)?\(|\bqueryFn:/g,
    )
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

  test('a key is written out only for the session, which is of no person; all others are made by keyOf', () => {
    const keys = withFile(/(?:query|mutation)Key: \[([^\]]*)\]/g)
    const bad = keys.filter(
      ({ file, match: [, parts = ''] }) => !file.startsWith('platform/session/') || parts !== "'session'",
    )
    expect(bad.map(({ file, match }) => [file, match[0]])).toEqual([])
    expect(withFile(/\bkeyOf(?:All)?\(/g).length).toBeGreaterThan(4)
  })

  test('what is kept is written over only under a key that keyOf has made, or that of the session', () => {
    const writers = withFile(/\bsetQueriesData\b|\bsetQueryData\b/g).map(({ file }) => file)
    expect(new Set(writers)).toEqual(
      new Set([
        'platform/session/session.ts',
        'platform/session/keep-setting.ts',
        'platform/opened/mark.ts',
        'tidslinje/lista/search-text.ts',
      ]),
    )
    const keyed = code.filter(({ text }) => text.includes('keyOf(who') || text.includes('keyOf(useWho()'))
    const byHand = writers.filter((writer) => !keyed.some(({ file }) => file === writer))
    expect(new Set(byHand)).toEqual(
      new Set(['platform/session/session.ts', 'platform/session/keep-setting.ts']),
    )
  })

  test('what is sent about a person is sent by the one mutation, which names the person', () => {
    const byHand = withFile(/\b(?:postResource|useMutation)(?:<[^(]*>)?\(/g).filter(
      ({ file }) => !file.startsWith('platform/'),
    )
    expect(byHand.map(({ file }) => file)).toEqual([])
    expect(withFile(/\buseAnswerMutation\(/g).length).toBeGreaterThan(5)
  })
})
