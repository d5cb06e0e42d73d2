import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import * as v from 'valibot'
import { postResource } from '#platform/answer/fetch.ts'
import { queryClient } from '#platform/queries/query-client.ts'
import type { Session } from '#platform/session/contract.ts'
import { closedAreas } from '#platform/session/scope-areas.ts'
import { mayOf, whoOf } from '#platform/session/session.ts'
import type { Visit } from '#platform/session/visit.ts'
import { queryMakers, type TestQuery } from '../../test-queries.ts'
import { choosable } from '../shown-areas.ts'
import '../../areas.ts'

const now = '2026-11-23T07:15:00Z'
const session: Session = {
  actor: { actorId: 'a-1' },
  person: { id: 'a-1', givenName: 'Magdalena', familyName: 'Hult' },
  represents: [],
  capabilities: ['important-for-me', 'appoint-ombud', 'give-consent', 'block'],
  serverTime: now,
  expiresAt: now,
}
const showing = (areas: readonly string[]): Visit => ({
  subject: undefined,
  preview: { areas, name: '' },
  pause: undefined,
})
const some = fc.subarray([...choosable])

/** Addresses and View-Scopes of all that is asked. */
function listen() {
  const asked: { area: string; scopes: string | null }[] = []
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    const [area = ''] = address.replace(/^.*api\//, '').split(/[/?]/)
    asked.push({ area, scopes: new Headers(init.headers).get('View-Scopes') })
    return Promise.resolve(new Response(null, { status: 503 }))
  })
  return asked
}

afterEach(() => {
  vi.unstubAllGlobals()
  queryClient.clear()
})

test('nothing of a hidden area is asked for, and all that is asked says what is shown', async () => {
  await fc.assert(
    fc.asyncProperty(some, async (shown) => {
      const asked = listen()
      const who = whoOf(session, showing(shown))
      const queries = [...queryMakers.values()].map((make) => make(who) as TestQuery)
      await Promise.allSettled(
        queries.map((query) => queryClient.fetchQuery({ ...query, retry: false } as never)),
      )
      queryClient.clear()
      const hidden: readonly string[] = closedAreas().filter((area) => !shown.some((one) => one === area))
      expect(asked.filter(({ area }) => hidden.includes(area))).toEqual([])
      expect(asked.filter(({ scopes }) => scopes !== shown.join(' '))).toEqual([])
      if (shown.length > 0) expect(asked.length).toBeGreaterThan(0)
    }),
    { numRuns: 30 },
  )
})

test('nothing may be done in any area, and nothing is sent, whatever asks for it', async () => {
  await fc.assert(
    fc.asyncProperty(some, fc.constantFrom('oppnat', 'svar', 'viktigt', 'boka'), async (shown, resource) => {
      const asked = listen()
      const visit = showing(shown)
      const does = closedAreas().filter((area) => area !== 'ombud' && mayOf(session, visit, 'do', area))
      expect(does).toEqual([])
      const sent = postResource(resource, v.unknown(), { who: whoOf(session, visit), body: {} })
      await expect(sent).rejects.toMatchObject({ kind: 'withheld' })
      expect(asked).toEqual([])
    }),
  )
})
