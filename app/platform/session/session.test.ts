import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { areas } from '../../areas.ts'
import type { Visit } from './visit.ts'

/* Each test begins as a page that has just been opened: the session lives in its modules, so they are loaded anew. */
let sessions: typeof import('./session.ts')
let visit: typeof import('./visit.ts')
let queries: typeof import('#platform/queries/query-client.ts')
let clock: typeof import('#platform/clock/clock.ts')

const [now, ends] = ['2026-11-23T07:15:00Z', '2026-11-23T07:45:00Z']
const session = {
  actor: { actorId: 'a-1' },
  person: { id: 'a-1', givenName: 'Magdalena', familyName: 'Hult' },
  represents: [
    {
      id: 'r-1',
      person: { id: 'p-2', givenName: 'Rolf', familyName: 'Lindqvist' },
      relationType: 'appointed',
      scopes: [{ area: 'kontakter', see: true, do: false }],
      status: 'active',
    },
  ],
  capabilities: [],
  serverTime: now,
  expiresAt: ends,
}

let asked: string[]
/** What the platform answers, from now on. */
function answers(status: number, body: unknown = session) {
  vi.stubGlobal('fetch', (address: string, init: RequestInit = {}) => {
    asked.push(`${init.method ?? 'GET'} ${address.replace(/^.*\/api\//, '')}`)
    return Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }))
  })
}

beforeEach(async () => {
  asked = []
  vi.stubGlobal('BroadcastChannel', undefined)
  vi.resetModules()
  sessions = await import('./session.ts')
  visit = await import('./visit.ts')
  queries = await import('#platform/queries/query-client.ts')
  clock = await import('#platform/clock/clock.ts')
  // Areas make themselves known to the session.
  await import('../../areas.ts')
})
afterEach(() => {
  queries.queryClient.clear()
  vi.unstubAllGlobals()
})

/** Every area that takes a right, but those that are seen. */
const allBut = (...seen: string[]) =>
  new Set(areas.flatMap((area) => ('access' in area && !seen.includes(area.name) ? [area.name] : [])))

const logIn = async () => {
  answers(200)
  return queries.queryClient.query(sessions.sessionQuery)
}

describe('who is logged in', () => {
  test('sets the clock and the end of the session by what the platform says', async () => {
    await logIn()
    expect(Math.abs(clock.now().getTime() - Date.parse(now))).toBeLessThan(5_000)
    expect(visit.sessionEnd()).toBe(Date.parse(ends))
    expect(asked).toEqual(['GET session'])
  })

  test('nobody: the visit has ended before it began', async () => {
    answers(401, {})
    // With the visit all that was asked has ended, this question too.
    await expect(queries.queryClient.query(sessions.sessionQuery)).rejects.toThrow('CancelledError')
    expect(visit.currentVisit().pause).toEqual({ kind: 'ended', why: 'out' })
  })

  test('not known, since the platform is broken: nobody is logged out by that', async () => {
    answers(500, {})
    await expect(queries.queryClient.query(sessions.sessionQuery)).rejects.toMatchObject({ status: 500 })
    expect(visit.currentVisit().pause).toBeUndefined()
  })

  test('a right that the register no longer tells stops the page when the session is prolonged', async () => {
    await logIn()
    visit.finishSwitch('p-2', 'Rolf Lindqvist')
    answers(200, { ...session, represents: [] })
    await sessions.prolongSession()
    expect(asked.at(-1)).toBe('POST session/forlang')
    expect(visit.currentVisit().pause).toEqual({ kind: 'lost', name: 'Rolf Lindqvist' })
  })

  test('another, who logged in meanwhile, starts with the own', async () => {
    await logIn()
    visit.finishSwitch('p-2', 'Rolf Lindqvist')
    queries.queryClient.setQueryData(['kontakter', 'p-2'], ['Pernilla'])
    const other = { id: 'a-9', givenName: 'Tove', familyName: 'Sand' }
    answers(200, { ...session, actor: { actorId: 'a-9' }, person: other })
    await sessions.prolongSession()
    expect(visit.currentVisit().subject).toBeUndefined()
    expect(queries.queryClient.getQueryData(['kontakter', 'p-2'])).toBeUndefined()
    expect(queries.queryClient.getQueryData(['session'])).toMatchObject({ person: other })
  })

  test('to prolong a session that has ended ends the visit', async () => {
    await logIn()
    answers(401, {})
    await expect(sessions.prolongSession()).rejects.toMatchObject({ status: 401 })
    expect(visit.currentVisit().pause).toEqual({ kind: 'ended', why: 'server' })
  })

  const heard = [200, '{}'] as const
  const leaving = (why: 'left' | 'time-out', unheard?: 'asked' | 'unsure') => ({
    kind: 'ended',
    why,
    unheard,
  })

  test.each([
    ['{}', 200, 'confirmed', undefined],
    // Whoever was out already is out.
    ['{"code":"not-logged-in"}', 401, 'confirmed', undefined],
    ['{}', 500, 'not sure', 'unsure'],
    ['{}', 503, 'not sure', 'unsure'],
    ['{}', 403, 'not sure', 'unsure'],
    ['{}', 404, 'not sure', 'unsure'],
    // A page of the network one is in, and what some other service says.
    ['<!doctype html><h1>Logga in på nätet</h1>', 200, 'not sure', 'unsure'],
    ['{"resultat":[],"meddelande":"ok"}', 200, 'not sure', 'unsure'],
    ['', 200, 'not sure', 'unsure'],
    ['null', 200, 'not sure', 'unsure'],
  ] as const)(
    'to leave forgets all at once; by %s with %i it is %s',
    async (body, status, _said, unheard) => {
      for (const why of ['left', 'time-out'] as const) {
        await logIn()
        answers(status, body)
        const left = sessions.leave(why)
        expect(visit.currentVisit().pause).toEqual(leaving(why, 'asked'))
        expect(queries.queryClient.getQueryData(['session'])).toBeUndefined()
        await left
        expect(asked.at(-1)).toBe('POST session/slut')
        expect(visit.currentVisit().pause).toEqual(leaving(why, unheard))
        await sessions.resume()
        answers(...heard)
        await sessions.leave('left')
      }
    },
  )

  test('to leave without a network is not sure; it is asked again, and then it is', async () => {
    await logIn()
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
    await sessions.leave('time-out')
    expect(visit.currentVisit().pause).toEqual(leaving('time-out', 'unsure'))
    answers(...heard)
    const again = sessions.leave('left')
    expect(visit.currentVisit().pause).toEqual(leaving('time-out', 'asked'))
    await again
    expect(visit.currentVisit().pause).toEqual(leaving('time-out'))
  })

  test('whoever logs in again while the log-out is on its way is not sent out by it', async () => {
    await logIn()
    const slow = Promise.withResolvers<Response>()
    vi.stubGlobal('fetch', () => slow.promise)
    const left = sessions.leave('left')
    await logIn()
    expect(visit.currentVisit().pause).toBeUndefined()
    slow.resolve(new Response('{}'))
    await left
    expect(visit.currentVisit().pause).toBeUndefined()
  })

  test('whoever has left is not let in again by an answer that says that somebody was here', async () => {
    await logIn()
    const slow = Promise.withResolvers<Response>()
    vi.stubGlobal('fetch', () => slow.promise)
    const prolonged = sessions.prolongSession()
    answers(...heard)
    await sessions.leave('left')
    slow.resolve(new Response(JSON.stringify(session)))
    await prolonged
    expect(visit.currentVisit().pause).toEqual(leaving('left'))
    expect(queries.queryClient.getQueryData(['session'])).toBeUndefined()
  })

  test('to go on after a time-out asks anew, and shows the same person', async () => {
    await logIn()
    visit.finishSwitch('p-2', 'Rolf Lindqvist')
    answers(...heard)
    await sessions.leave('time-out')
    answers(200)
    await sessions.resume()
    expect(visit.currentVisit()).toMatchObject({ subject: 'p-2', pause: undefined })
  })
})

describe('for whom is asked', () => {
  const shown = (more: Partial<Visit> = {}): Visit => ({
    subject: undefined,
    preview: undefined,
    pause: undefined,
    ...more,
  })

  test('the own: nothing is withheld', async () => {
    expect(sessions.whoOf(await logIn(), shown())).toEqual({
      personId: 'a-1',
      actorId: 'a-1',
      actorType: 'subject_of_care',
    })
  })

  test('another: what the right does not let be seen is withheld, and the ombud of the other always', async () => {
    expect(sessions.whoOf(await logIn(), shown({ subject: 'p-2' }))).toEqual({
      personId: 'p-2',
      actorId: 'a-1',
      actorType: 'subject_of_care_agent',
      withheld: allBut('kontakter'),
    })
  })

  test('one who is not represented: everything is withheld', async () => {
    const { withheld } = sessions.whoFor(await logIn(), 'p-9')
    expect(withheld).toEqual(allBut())
  })

  test('the own as an ombud would see it: all but those areas is withheld, and the platform is told', async () => {
    const preview = { areas: ['kontakter', 'tidslinje'], name: 'Tove Sand' }
    const { actorType, withheld, preview: told } = sessions.whoOf(await logIn(), shown({ preview }))
    expect({ actorType, told }).toEqual({ actorType: 'subject_of_care', told: preview.areas })
    expect(withheld).toEqual(allBut(...preview.areas))
  })

  test('nobody, while the page is stopped or nobody is logged in', async () => {
    const start = vi.fn<() => void>()
    await logIn()
    await sessions.startForPerson(start)
    expect(start).toHaveBeenCalledTimes(1)
    visit.beginSwitch('Rolf Lindqvist')
    await sessions.startForPerson(start)
    visit.endVisit('left')
    answers(401, {})
    await sessions.startForPerson(start)
    expect(start).toHaveBeenCalledTimes(1)
  })
})
