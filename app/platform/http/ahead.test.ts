import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askAhead, forgetAhead, takeAhead } from './ahead.ts'
import { headersOf, type Who } from './who.ts'

const own: Who = { personId: 'p-1', actorId: 'p-1', actorType: 'subject_of_care' }
const other: Who = { ...own, personId: 'p-2', actorType: 'subject_of_care_agent' }
const session = { person: { id: 'p-1' }, serverTime: '2026-11-23T07:15:00Z' }

let asked: string[]
function answering(body: unknown, status = 200) {
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    return Promise.resolve(new Response(JSON.stringify(body), { status }))
  })
}

beforeEach(() => {
  asked = []
  vi.useFakeTimers()
})
afterEach(() => {
  forgetAhead()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('the session and what is shown of the own are asked for, and each is given once', async () => {
  answering(session)
  await askAhead((now) => [`tidslinje?from=${now.toISOString()}`])
  expect(asked).toEqual(['/api/session', '/api/tidslinje?from=2026-11-23T07:15:00.000Z'])
  expect(takeAhead('session', headersOf(undefined))).toBeInstanceOf(Promise)
  expect(takeAhead('session', headersOf(undefined))).toBeUndefined()
  const address = 'tidslinje?from=2026-11-23T07:15:00.000Z'
  expect(takeAhead(address, headersOf(other))).toBeUndefined()
  expect(takeAhead(address, headersOf(own))).toBeInstanceOf(Promise)
  expect(takeAhead(address, headersOf(own))).toBeUndefined()
})

test('the session is handed over when the rest has been asked for, so that nobody asks for it again', async () => {
  answering(session)
  const done = askAhead(() => ['kontakter'])
  await takeAhead('session', headersOf(undefined))
  expect(takeAhead('kontakter', headersOf(own))).toBeInstanceOf(Promise)
  await done
})

test('at a change of person all of it is let go', async () => {
  answering(session)
  await askAhead(() => ['kontakter'])
  forgetAhead()
  expect(takeAhead('kontakter', headersOf(own))).toBeUndefined()
})

test('what nobody has taken over in twenty seconds is old', async () => {
  answering(session)
  await askAhead(() => ['kontakter'])
  vi.advanceTimersByTime(20_000)
  expect(takeAhead('kontakter', headersOf(own))).toBeUndefined()
})

test.each([
  ['nobody logged in', {}, 401],
  ['no person', { serverTime: session.serverTime }, 200],
  ['an id that is none', { ...session, person: { id: 'p-1/../p-2' } }, 200],
  ['no time', { person: session.person }, 200],
])('with %s nothing about a person is asked for', async (_name, body, status) => {
  answering(body, status)
  await askAhead(() => ['kontakter'])
  expect(asked).toEqual(['/api/session'])
})

test('without a network it stays silent, and the door has nothing to take over but the failure', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  await expect(askAhead(() => ['kontakter'])).resolves.toBeUndefined()
  await expect(takeAhead('session', headersOf(undefined))).rejects.toThrow('no network')
})
