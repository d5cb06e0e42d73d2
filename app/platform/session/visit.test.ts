import { describe, expect, test, vi } from 'vitest'
import * as v from 'valibot'
import {
  all,
  answers,
  drafts,
  everything,
  fetchAndWrite,
  fromTab,
  kept,
  none,
  nothingOfPerson,
  queries,
  representing,
  rights,
  told,
  visit,
} from './test-visit.ts'

describe('a session is taken', () => {
  test('what was asked before somebody logged in elsewhere is asked again', async () => {
    const { QueryObserver } = await import('@tanstack/react-query')
    const answer: ((actor: string) => void)[] = []
    const observer = new QueryObserver(queries.queryClient, {
      queryKey: ['session'],
      queryFn: () => new Promise<string>((resolve) => answer.push(resolve)),
      staleTime: Infinity,
    })
    const stop = observer.subscribe(() => undefined)
    fromTab({ kind: 'in' })
    await vi.waitFor(() => expect(answer).toHaveLength(2))
    answer[0]?.('a-1')
    answer[1]?.('a-9')
    await vi.waitFor(() => expect(queries.queryClient.getQueryData(['session'])).toBe('a-9'))
    stop()
  })

  test('the first time the other tabs hear of it, and then no more', () => {
    visit.settle('a-1', none)
    visit.settle('a-1', none)
    expect(told).toEqual([{ kind: 'in' }])
  })

  test('by the same actor with the same rights nothing changes', () => {
    representing()
    visit.settle('a-1', () => ({ ...rights, see: [...rights.see] }))
    expect(visit.currentVisit()).toEqual({ subject: 'p-2', preview: undefined, pause: undefined })
    expect(kept()).toEqual(everything)
  })

  test('by another actor all of the former is forgotten, and the own is shown', () => {
    representing()
    visit.settle('a-9', all)
    expect(visit.currentVisit()).toEqual({ subject: undefined, preview: undefined, pause: undefined })
    expect(kept()).toEqual({ ...nothingOfPerson, drafts: false })
  })

  test('by another actor after a time-out too, so that nothing waits for the wrong one', () => {
    representing()
    visit.endVisit('time-out')
    visit.settle('a-9', all)
    expect(visit.currentVisit()).toEqual({ subject: undefined, preview: undefined, pause: undefined })
    expect(drafts.hasDrafts()).toBe(false)
  })

  test('a right that is gone stops the page, and says whose by the name that was known', () => {
    representing()
    visit.settle('a-1', none)
    expect(visit.currentVisit()).toMatchObject({
      subject: 'p-2',
      pause: { kind: 'lost', name: 'Rolf Lindqvist' },
    })
    expect(kept()).toEqual({ ...nothingOfPerson, drafts: false })
  })

  test.each([
    ['to see', { ...rights, see: ['kontakter'] }],
    ['to do', { ...rights, does: [] }],
  ])('with less right %s the page goes on, without what was fetched by the right before', (_, fewer) => {
    representing()
    visit.settle('a-1', () => fewer)
    expect(visit.currentVisit().pause).toBeUndefined()
    expect(kept()).toEqual(nothingOfPerson)
    fetchAndWrite()
    visit.settle('a-1', () => fewer)
    expect(kept()).toEqual(everything)
  })

  test('rights that are told for the first time after a change of person take nothing away', () => {
    visit.settle('a-1', all)
    visit.finishSwitch('p-2', rights.name)
    fetchAndWrite()
    visit.settle('a-1', all)
    expect(kept()).toEqual(everything)
  })

  test('a right that is narrowed right after the person was changed takes away what was fetched by it', () => {
    visit.settle('a-1', all)
    visit.finishSwitch('p-2', rights.name)
    fetchAndWrite()
    visit.settle('a-1', () => ({ ...rights, see: ['tidslinje'] }))
    expect(kept()).toEqual(nothingOfPerson)
  })

  test('the rights to one person are not compared with those to the own', () => {
    representing()
    visit.finishPreview({ areas: ['kontakter'], name: 'Tove Sand' })
    fetchAndWrite()
    visit.settle('a-1', all)
    expect(kept()).toEqual(everything)
  })

  test('a right that was gone before it was first told stops the page, by the name that was chosen', () => {
    representing()
    visit.finishSwitch('p-3', 'Leo Hult')
    visit.settle('a-1', none)
    expect(visit.currentVisit().pause).toEqual({ kind: 'lost', name: 'Leo Hult' })
  })

  test('a name that the register no longer tells is remembered', () => {
    representing()
    visit.settle('a-1', () => ({ ...rights, name: undefined }))
    visit.settle('a-1', none)
    expect(visit.currentVisit().pause).toEqual({ kind: 'lost', name: 'Rolf Lindqvist' })
  })
})

describe('another person is chosen', () => {
  test('the page is empty at once, and is the other’s when it has been chosen', () => {
    representing()
    visit.beginSwitch('Leo Hult')
    expect(visit.currentVisit().pause).toEqual({ kind: 'switching', name: 'Leo Hult' })
    expect(kept()).toEqual({ ...nothingOfPerson, drafts: false })
    expect(told).toEqual([])
    visit.finishSwitch('p-3', 'Leo Hult')
    expect(visit.currentVisit()).toEqual({ subject: 'p-3', preview: undefined, pause: undefined })
    expect(told).toEqual([{ kind: 'subject', subject: 'p-3' }])
  })

  test('what was fetched while the change was on its way is forgotten when it is done', () => {
    representing()
    visit.beginSwitch('Leo Hult')
    fetchAndWrite()
    visit.finishSwitch('p-3', 'Leo Hult')
    expect(kept().records).toBe(false)
    expect(kept().sent).toBe(false)
  })

  test('a preview of the own begins with nothing, and the other tabs are not told', () => {
    representing()
    const preview = { areas: ['kontakter'], name: 'Tove Sand' }
    visit.finishPreview(preview)
    expect(visit.currentVisit()).toEqual({ subject: undefined, preview, pause: undefined })
    expect(kept()).toEqual(nothingOfPerson)
    expect(told).toEqual([])
  })

  test('before others this page goes on with the own, whom another tab shows', () => {
    representing()
    const Nothing = () => null
    const toOthers = { closes: () => false, mask: String, Bar: Nothing, Closed: Nothing }
    const preview = { areas: ['kontakter'], name: '', toOthers }
    visit.finishPreview(preview)
    fromTab({ kind: 'subject', subject: 'p-3' })
    expect(visit.currentVisit()).toEqual({ subject: undefined, preview, pause: undefined })
    // Whoever has left, or is another, has not chosen to show anything.
    visit.endVisit('left')
    expect(visit.currentVisit().preview).toBeUndefined()
    visit.finishPreview(preview)
    visit.finishSwitch('p-2', rights.name)
    expect(visit.currentVisit().preview).toBeUndefined()
    visit.settle('a-1', none)
    visit.finishPreview(preview)
    visit.settle('a-2', none)
    expect(visit.currentVisit().preview).toBeUndefined()
  })

  test('a request that is under way is ended, and its answer goes to nobody', async () => {
    const signals: (AbortSignal | null | undefined)[] = []
    vi.stubGlobal('fetch', (_address: string, init: RequestInit) => {
      signals.push(init.signal)
      return new Promise(() => undefined)
    })
    const who = { personId: 'p-2', actorId: 'a-1', actorType: 'subject_of_care_agent' } as const
    void answers.getResource('kontakter', v.unknown(), { who })
    visit.beginSwitch(undefined)
    expect(signals.map((signal) => signal?.aborted)).toEqual([true])
  })
})

describe('another tab', () => {
  test('shows another person: this one stops until it is chosen, or until they are the same again', () => {
    representing()
    fromTab({ kind: 'subject', subject: 'p-3' })
    expect(visit.currentVisit()).toMatchObject({
      subject: 'p-2',
      pause: { kind: 'elsewhere', subject: 'p-3' },
    })
    fromTab({ kind: 'subject', subject: undefined })
    expect(visit.currentVisit().pause).toEqual({ kind: 'elsewhere', subject: undefined })
    fromTab({ kind: 'subject', subject: 'p-2' })
    expect(visit.currentVisit()).toMatchObject({ subject: 'p-2', pause: undefined })

    fromTab({ kind: 'subject', subject: 'p-3' })
    visit.stayHere()
    expect(visit.currentVisit()).toMatchObject({ subject: 'p-2', pause: undefined })
    expect(told).toEqual([])
  })

  test('shows the same person: nothing happens here', () => {
    representing()
    fromTab({ kind: 'subject', subject: 'p-2' })
    expect(visit.currentVisit().pause).toBeUndefined()
  })

  test('does not disturb a page that is stopped for another reason', () => {
    representing()
    visit.beginSwitch('Leo Hult')
    fromTab({ kind: 'subject', subject: 'p-9' })
    expect(visit.currentVisit().pause).toEqual({ kind: 'switching', name: 'Leo Hult' })
  })

  test('logged out: so is this one, which does not tell it again', () => {
    representing()
    fromTab({ kind: 'out' })
    expect(visit.currentVisit().pause).toEqual({ kind: 'ended', why: 'server' })
    expect(kept()).toEqual({ session: false, records: false, sent: false, drafts: true })
    expect(told).toEqual([])
  })

  test('logged in: who it is is asked for, and those who wait for it are called', async () => {
    representing()
    const called = vi.fn<() => void>()
    const stop = visit.onLogInElsewhere(called)
    fromTab({ kind: 'in' })
    expect(called).toHaveBeenCalledTimes(1)
    await vi.waitFor(() => expect(queries.queryClient.getQueryState(['session'])?.isInvalidated).toBe(true))
    stop()
    fromTab({ kind: 'in' })
    expect(called).toHaveBeenCalledTimes(1)
  })
})

test('to start over forgets the records and who is logged in, and has asked again when it is done', async () => {
  representing()
  const { QueryObserver } = await import('@tanstack/react-query')
  const asked = vi.fn<() => Promise<unknown>>(() => Promise.resolve({ actor: 'a-9' }))
  const observer = new QueryObserver(queries.queryClient, {
    queryKey: ['session'],
    queryFn: asked,
    staleTime: Infinity,
  })
  const stop = observer.subscribe(() => undefined)
  expect(asked).not.toHaveBeenCalled()
  const starting = visit.startOver()
  expect(kept()).toEqual({ ...nothingOfPerson, session: false })
  await starting
  expect(asked).toHaveBeenCalledTimes(1)
  expect(queries.queryClient.getQueryData(['session'])).toEqual({ actor: 'a-9' })
  stop()
})
