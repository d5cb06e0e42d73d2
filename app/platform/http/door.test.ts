import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { askAhead, forgetAhead } from './ahead.ts'
import { abandonRequests, ask, type Request } from './door.ts'
import { headersOf, type Who } from './who.ts'

const who: Who = { personId: 'p-1', actorId: 'p-1', actorType: 'subject_of_care' }
const text = (resource: string, request: Request = {}) =>
  ask(resource, request, (response) => response.text())

let asked: { address: string; init: RequestInit }[]
beforeEach(() => {
  asked = []
  vi.useFakeTimers()
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    asked.push({ address, init })
    const session = { person: { id: 'p-1' }, serverTime: '2026-11-23T07:15:00Z' }
    const body = address.endsWith('/session') ? JSON.stringify(session) : `answer ${asked.length}`
    return Promise.resolve(new Response(body, { headers: { 'Subject-Of-Care': 'p-1' } }))
  })
})
afterEach(() => {
  forgetAhead()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('what is read', () => {
  test('is asked for without a body, a method or a kind of content', async () => {
    await text('kontakter', { who, query: { from: '2026-08' } })
    expect(asked[0]?.address).toMatch(/api\/kontakter\?from=2026-08$/)
    expect(asked[0]?.init).not.toHaveProperty('method')
    expect(asked[0]?.init).not.toHaveProperty('body')
    expect(asked[0]?.init.headers).toEqual(headersOf(who))
    expect(headersOf(who)).not.toHaveProperty('Content-Type')
  })

  test('is what was asked for ahead, once', async () => {
    await askAhead(() => ['kontakter'])
    expect(asked).toHaveLength(2)
    expect(await text('kontakter', { who })).toBe('answer 2')
    expect(asked).toHaveLength(2)
    expect(await text('kontakter', { who })).toBe('answer 3')
  })

  test('of what was asked ahead nothing is left when the person is changed', async () => {
    await askAhead(() => ['kontakter'])
    abandonRequests()
    expect(await text('kontakter', { who })).toBe('answer 3')
  })

  test('one who stops waiting for what was asked ahead hears at once', async () => {
    vi.stubGlobal('fetch', (address: string) =>
      address.endsWith('/session')
        ? Promise.resolve(
            new Response(JSON.stringify({ person: { id: 'p-1' }, serverTime: '2026-11-23T07:15:00Z' })),
          )
        : new Promise(() => undefined),
    )
    await askAhead(() => ['kontakter'])
    const waiting = new AbortController()
    const answer = text('kontakter', { who, signal: waiting.signal })
    waiting.abort(new Error('not wanted'))
    await expect(answer).rejects.toThrow('not wanted')
  })

  test('of what was asked ahead nobody hears who no longer waits', async () => {
    await askAhead(() => ['kontakter'])
    const gone = new AbortController()
    gone.abort(new Error('not wanted'))
    await expect(text('kontakter', { who, signal: gone.signal })).rejects.toThrow('not wanted')
  })
})

describe('what is sent', () => {
  test.each([[{}], [{ code: 'ja' }], [null], [false]])('%j goes as JSON by POST', async (body) => {
    await text('kontakter', { who, body })
    expect(asked[0]?.init).toMatchObject({ method: 'POST', body: JSON.stringify(body), cache: 'no-store' })
    expect(asked[0]?.init.headers).toEqual(headersOf(who, true))
  })

  test('never takes the answer to what was asked ahead', async () => {
    await askAhead(() => ['kontakter'])
    expect(await text('kontakter', { who, body: {} })).toBe('answer 3')
    expect(asked[2]?.init.method).toBe('POST')
  })
})

describe('for whom', () => {
  test('about nobody, no person is sent nor checked', async () => {
    expect(await text('session')).toContain('p-1')
    expect(asked[0]?.init.headers).toEqual({ Accept: 'application/json' })
  })

  test('the areas of a preview are told, and of no other', () => {
    expect(headersOf({ ...who, preview: ['kontakter', 'ombud'] })).toMatchObject({
      'View-Scopes': 'kontakter ombud',
    })
    expect(headersOf({ ...who, preview: [] })).toMatchObject({ 'View-Scopes': '' })
    expect(headersOf(who)).not.toHaveProperty('View-Scopes')
  })

  test('an answer is waited for no longer than the platform itself waits, and no shorter', async () => {
    vi.stubGlobal('fetch', (_address: string, { signal }: { signal: AbortSignal }) => {
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error))
      })
    })
    const ended = vi.fn<(error: Error) => void>()
    void text('session').catch(ended)
    await vi.advanceTimersByTimeAsync(29_999)
    expect(ended).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(ended).toHaveBeenCalledWith(expect.objectContaining({ kind: 'silent' }))
  })
})
