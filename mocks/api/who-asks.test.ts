import { expect, test } from 'vitest'
import { loggedIn, logIn } from '../platform/logins.ts'
import { headersOf, openWorld } from './test-client.ts'
import { whoAsks } from './who-asks.ts'

const need = { right: 'see', area: 'tidslinje' } as const

test('a question under way, judged again after the time of the world was changed, logs nobody out', () => {
  const before = openWorld('nu=2026-11-23T08:15&klocka=stilla')
  const after = { ...openWorld('nu=2026-11-25T18:30&klocka=stilla'), visit: before.visit }
  const request = new Request('http://x.example/api/tidslinje', { headers: headersOf(before) })
  expect(whoAsks(request, before, need)).toMatchObject({ actor: { id: 'birgitta' } })
  logIn(after, after.persona)
  expect(whoAsks(request, before, need, { again: true })).toMatchObject({ actor: { id: 'birgitta' } })
  expect(loggedIn(after)?.id).toBe('birgitta')
  // A new question of the former time would have: that is what the first judging is for.
  whoAsks(request, before, need)
  expect(loggedIn(after)).toBeUndefined()
})
