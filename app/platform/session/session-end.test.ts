import { describe, expect, test, vi } from 'vitest'
import * as v from 'valibot'
import { all, answers, drafts, fromTab, kept, queries, representing, told, visit } from './test-visit.ts'

describe('the session ends', () => {
  test.each([
    ['left', undefined, false],
    ['time-out', 'p-2', true],
    ['server', 'p-2', true],
  ] as const)('%s', (why, subject, draftsWait) => {
    representing()
    visit.noteSessionEnd('2026-11-23T09:00:00Z')
    told.length = 0
    visit.endVisit(why)
    expect(visit.currentVisit()).toEqual({ subject, preview: undefined, pause: { kind: 'ended', why } })
    expect(kept()).toEqual({ session: false, records: false, sent: false, drafts: draftsWait })
    expect(visit.sessionEnd()).toBe(Number.POSITIVE_INFINITY)
    expect(told).toEqual([{ kind: 'out', actor: 'a-1' }])
  })

  test('one who never was logged in is out, and the other tabs need not hear it', () => {
    visit.endVisit('server')
    expect(visit.currentVisit().pause).toEqual({ kind: 'ended', why: 'out' })
    expect(told).toEqual([])
  })

  test.each(['left', 'time-out'] as const)('%s, and the platform has not heard it yet', (why) => {
    representing()
    visit.endVisit(why, false, 'asked')
    expect(visit.currentVisit().pause).toEqual({ kind: 'ended', why, unheard: 'asked' })
    // Nothing is shown in the other tabs either, but they do not say more than is known.
    expect(told).toEqual([{ kind: 'out', actor: 'a-1', unheard: 'unsure' }])
    visit.endVisit(why, false, 'unsure')
    expect(visit.currentVisit().pause).toEqual({ kind: 'ended', why, unheard: 'unsure' })
    expect(told).toHaveLength(1)
    // Any 401 confirms it, and what is said of why stays.
    visit.endVisit('server')
    expect(visit.currentVisit().pause).toEqual({ kind: 'ended', why })
    expect(told.slice(1)).toEqual([{ kind: 'out', actor: 'a-1' }])
    visit.endVisit('server', false, 'unsure')
    expect(visit.currentVisit().pause).toEqual({ kind: 'ended', why })
  })

  test('in another tab: first not sure, then sure, and it is not told back', () => {
    representing()
    fromTab({ kind: 'out', unheard: 'unsure' })
    expect(visit.currentVisit().pause).toEqual({ kind: 'ended', why: 'server', unheard: 'unsure' })
    expect(kept().records).toBe(false)
    fromTab({ kind: 'out' })
    expect(visit.currentVisit().pause).toEqual({ kind: 'ended', why: 'server' })
    expect(told).toEqual([])
  })

  test('only once: what is said of why stays', () => {
    representing()
    visit.endVisit('left')
    visit.endVisit('server')
    expect(visit.currentVisit().pause).toEqual({ kind: 'ended', why: 'left' })
    expect(told).toEqual([{ kind: 'out', actor: 'a-1' }])
  })

  test('the same actor who logs in again goes on with the same person, unless she left by choice', () => {
    representing()
    visit.endVisit('time-out')
    visit.settle('a-1', all)
    expect(visit.currentVisit()).toEqual({ subject: 'p-2', preview: undefined, pause: undefined })
    expect(drafts.hasDrafts()).toBe(true)

    visit.endVisit('left')
    told.length = 0
    visit.settle('a-1', all)
    expect(visit.currentVisit()).toEqual({ subject: undefined, preview: undefined, pause: undefined })
    // Nobody was logged in meanwhile: the log-in is news to the other tabs.
    expect(told).toEqual([{ kind: 'in' }])
  })

  test('at 401 from the door', async () => {
    representing()
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}', { status: 401 })))
    const who = { personId: 'p-2', actorId: 'a-1', actorType: 'subject_of_care_agent' } as const
    // Whoever sent something has to know that it was not done.
    await expect(answers.getResource('kontakter', v.unknown(), { who })).rejects.toMatchObject({
      kind: 'logged-out',
    })
    expect(visit.currentVisit().pause).toEqual({ kind: 'ended', why: 'server' })
  })

  test('a late 401 to what the former actor asked leaves the one who has logged in since', async () => {
    representing()
    vi.stubGlobal('fetch', () => {
      visit.settle('a-9', all)
      return Promise.resolve(new Response('{}', { status: 401 }))
    })
    const who = { personId: 'p-2', actorId: 'a-1', actorType: 'subject_of_care_agent' } as const
    await expect(answers.getResource('kontakter', v.unknown(), { who })).rejects.toMatchObject({
      name: 'AbortError',
    })
    await Promise.resolve()
    expect(visit.currentVisit().pause).toBeUndefined()
  })

  test('of one who is not the one here: the platform is asked who it is', async () => {
    representing()
    fromTab({ kind: 'out', actor: 'a-9' })
    expect(visit.currentVisit().pause).toBeUndefined()
    await vi.waitFor(() => expect(queries.queryClient.getQueryState(['session'])?.isInvalidated).toBe(true))
    fromTab({ kind: 'out', actor: 'a-1' })
    expect(visit.currentVisit().pause).toEqual({ kind: 'ended', why: 'server' })
  })

  test('at 403 to an ombud from the door the session is asked for anew', async () => {
    representing()
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}', { status: 403 })))
    const who = { personId: 'p-2', actorId: 'a-1', actorType: 'subject_of_care_agent' } as const
    await expect(answers.getResource('kontakter', v.unknown(), { who })).rejects.toMatchObject({
      status: 403,
    })
    expect(visit.currentVisit().pause).toBeUndefined()
    expect(queries.queryClient.getQueryState(['session'])?.isInvalidated).toBe(true)
  })
})

describe('how long the session lasts', () => {
  const [early, late] = ['2026-11-23T09:00:00Z', '2026-11-23T09:30:00Z']

  test('is told to the other tabs and to those who listen, once', () => {
    const heard = vi.fn<() => void>()
    const stop = visit.subscribeVisit(heard)
    visit.noteSessionEnd(late)
    visit.noteSessionEnd(late)
    expect(visit.sessionEnd()).toBe(Date.parse(late))
    expect(told).toEqual([{ kind: 'active', at: late }])
    expect(heard).toHaveBeenCalledTimes(1)
    stop()
    visit.noteSessionEnd(early)
    expect(heard).toHaveBeenCalledTimes(1)
  })

  test('is what the platform said last, also when that is earlier', () => {
    visit.noteSessionEnd(late)
    visit.noteSessionEnd(early)
    expect(visit.sessionEnd()).toBe(Date.parse(early))
  })

  test('is prolonged by another tab and never shortened, and is not told back', () => {
    visit.noteSessionEnd(early)
    told.length = 0
    fromTab({ kind: 'active', at: late })
    expect(visit.sessionEnd()).toBe(Date.parse(late))
    fromTab({ kind: 'active', at: early })
    expect(visit.sessionEnd()).toBe(Date.parse(late))
    expect(told).toEqual([])
  })

  test('is as before when what was said is no time', () => {
    visit.noteSessionEnd(late)
    visit.noteSessionEnd('snart')
    expect(visit.sessionEnd()).toBe(Date.parse(late))
  })

  test('is counted by the platform’s clock, and since it was told by the browser’s own', async () => {
    vi.useFakeTimers()
    const { setPlatformTime } = await import('#platform/clock/clock.ts')
    setPlatformTime('2026-11-23T08:30:00Z')
    visit.noteSessionEnd(early)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(Math.round(visit.timeLeft() / 60_000)).toBe(29)
    expect(Math.round(visit.sinceTold() / 1000)).toBe(60)
  })
})
