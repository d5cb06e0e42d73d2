import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as v from 'valibot'
import { sessionSchema } from '#platform/session/contract.ts'
import { answer, answerSchema, ask, headersOf, openWorld, send, themed } from './test-client.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const good = headersOf(openWorld(''))

describe('who may ask', () => {
  test.each([
    [400, 'subject-of-care-missing', { 'Subject-Of-Care': '' }],
    [400, 'actor-missing', { 'Actor-Id': '' }],
    [400, 'actor-missing', { 'Actor-Type': '' }],
    [401, 'unknown-actor', { 'Actor-Id': 'p-0' }],
    [400, 'bad-actor-type', { 'Actor-Type': 'kontroll' }],
    [401, 'unknown-actor', { 'Actor-Type': 'subject_of_care_agent' }],
    [403, 'subject-not-represented', { 'Subject-Of-Care': 'p-0' }],
    [403, 'subject-not-represented', { 'Subject-Of-Care': '193803122385' }],
  ])('%i %s', async (status, code, wrong) => {
    for (const resource of themed) {
      const response = await ask('', resource, { headers: { ...good, ...wrong } })
      expect(response.status).toBe(status)
      expect(response.headers.get('Content-Type')).toBe('application/problem+json')
      expect(await response.json()).toMatchObject({ type: 'about:blank', status, code })
    }
  })

  test('the session needs no headers, and follows its contract', async () => {
    const response = await ask('varld=nykomling&nu=2026-11-23T08:15', 'session', { headers: {} })
    const session = v.parse(sessionSchema, await response.json())
    expect(session.person).toMatchObject({ givenName: 'Amal' })
    expect(session.actor).toEqual({ actorId: session.person.id })
    expect(session.expiresAt.slice(0, 16)).toBe('2026-11-23T07:45')
    expect(session.serverTime.slice(0, 16)).toBe('2026-11-23T07:15')
  })
})

describe('a log-in', () => {
  const post = (query: string, resource: string) => ask(query, resource, { method: 'POST', headers: {} })

  test('is prolonged and ended, and then neither', async () => {
    const world = openWorld('varld=tove')
    expect((await send(world, 'session/forlang', {})).status).toBe(200)
    expect(await send(world, 'session/slut', {})).toMatchObject({ status: 200, body: {} })
    for (const resource of ['session/slut', 'session/forlang'])
      expect((await send(world, resource, {})).status).toBe(401)
    expect((await send(world, 'session')).status).toBe(401)
  })

  test.each([
    ['forlang', 'session/forlang'],
    ['slut', 'session/slut'],
  ])('%s can fail when all else is well, and fails with the session', async (name, resource) => {
    const fail = (faults: string) => post(`varld=rolf&fel=${faults}`, resource)
    expect((await fail(`api.${name}:500`)).status).toBe(500)
    expect((await fail('api.session:503')).status).toBe(503)
    expect((await fail('api:503')).status).toBe(503)
    expect((await fail(`api.session:503,api.${name}:500`)).status).toBe(500)
    expect((await fail('api.kontakter:500')).status).toBe(200)
    expect((await ask(`varld=rolf&fel=api.${name}:500`, 'session', { headers: {} })).status).toBe(200)
  })
})

describe('addresses', () => {
  test.each(['meddelanden', 'session/extra', 'tidslinje/1/2'])('%s answers 501', async (resource) => {
    const response = await ask('', resource)
    expect(response.status).toBe(501)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  })

  test('writing answers 501', async () => {
    expect((await ask('', 'tidslinje', { method: 'POST' })).status).toBe(501)
  })

  test('a module of the mocks under development is left alone', async () => {
    await expect(ask('', '../../../mocks/api/handlers.ts')).rejects.toThrow('nothing answers')
  })
})

describe('faults of the API', () => {
  test.each([...themed, 'session'])('%s: none of its answers may be kept', async (resource) => {
    for (const faults of ['', 'fel=api:500', 'fel=api:html', 'fel=api:skrap', 'fel=api:annan']) {
      expect((await ask(faults, resource)).headers.get('Cache-Control')).toBe('no-store')
    }
  })

  test.each(themed)('%s: 500, 503, html, another shape, a broken connection', async (resource) => {
    const fault = (name: string) => ask(`fel=api.${resource}:${name}`, resource)
    expect((await fault('500')).status).toBe(500)
    expect((await fault('503')).status).toBe(503)
    expect((await fault('html')).headers.get('Content-Type')).toContain('text/html')
    expect(v.is(answerSchema(resource), await (await fault('annan')).json())).toBe(false)
    expect((await fault('bruten')).type).toBe('error')
  })

  test.each(themed)('%s: rubbish comes first and the good items after it', async (resource) => {
    const { items } = await answer('', resource)
    const body = await (await ask(`fel=api.${resource}:skrap`, resource)).json()
    expect(v.is(answerSchema(resource), body)).toBe(false)
    expect(body.items).toHaveLength(items.length + 1)
    expect(body.items.slice(1)).toEqual(items)
  })

  test('a silent API ends when the caller leaves', async () => {
    const caller = new AbortController()
    setTimeout(() => caller.abort(), 30_000)
    expect(
      (await ask('fel=api.tidslinje:tyst', 'tidslinje', { headers: good, signal: caller.signal })).type,
    ).toBe('error')
  })

  test('a fault of one resource leaves the others', async () => {
    expect((await ask('fel=api.ombud:500', 'tidslinje')).status).toBe(200)
  })

  test('without the engagement index every theme is 503 and the session lives', async () => {
    for (const resource of themed) {
      const response = await ask('fel=index:nere', resource)
      expect(response.status).toBe(503)
      expect(await response.json()).toMatchObject({ code: 'engagement-index-down' })
    }
    expect((await ask('fel=index:nere', 'session')).status).toBe(200)
  })

  test('a caller who leaves while the producers are asked leaves no timer behind', async () => {
    const caller = new AbortController()
    setTimeout(() => caller.abort(), 1_000)
    const response = await ask('fel=alla:tyst', 'tidslinje', { headers: good, signal: caller.signal })
    expect(response.type).toBe('error')
    expect(vi.getTimerCount()).toBe(0)
  })
})
