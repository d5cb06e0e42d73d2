import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { all, everything, kept, queries, representing, visit } from './test-visit.ts'

describe('who is logged in is asked anew, since the page was out of sight', () => {
  const known = () => queries.queryClient.getQueryData(['session'])
  /** A page that shows who is logged in. */
  async function showing(ask: () => Promise<unknown>) {
    representing()
    const { QueryObserver } = await import('@tanstack/react-query')
    const observer = new QueryObserver(queries.queryClient, {
      queryKey: ['session'],
      queryFn: ask,
      staleTime: Infinity,
      retry: false,
    })
    onTestFinished(observer.subscribe(() => undefined))
  }

  test('an answer in time takes nothing away', async () => {
    await showing(() => Promise.resolve({ actor: 'a-1' }))
    await visit.askWho(1_000)
    expect(known()).toEqual({ actor: 'a-1' })
    expect(kept()).toEqual(everything)
  })

  test('no answer in time: what was known is forgotten, and comes back with the answer', async () => {
    const slow = Promise.withResolvers<unknown>()
    await showing(() => slow.promise)
    await visit.askWho(0)
    expect(known()).toBeUndefined()
    expect(queries.queryClient.getQueryState(['session'])).toMatchObject({
      status: 'pending',
      fetchStatus: 'fetching',
    })
    slow.resolve({ actor: 'a-1' })
    await vi.waitFor(() => expect(known()).toEqual({ actor: 'a-1' }))
  })

  test('a failure: what was known is forgotten, and the failure is there to be shown', async () => {
    await showing(() => Promise.reject(new Error('broken')))
    await visit.askWho(1_000)
    expect(known()).toBeUndefined()
    expect(queries.queryClient.getQueryState(['session'])).toMatchObject({
      status: 'error',
      fetchStatus: 'idle',
    })
  })

  test('a failure after that time is shown too', async () => {
    const slow = Promise.withResolvers<unknown>()
    await showing(() => slow.promise)
    await visit.askWho(0)
    slow.reject(new Error('broken'))
    await vi.waitFor(() =>
      expect(queries.queryClient.getQueryState(['session'])).toMatchObject({ status: 'error' }),
    )
    expect(known()).toBeUndefined()
  })

  test('what was asked before is not taken for an answer', async () => {
    const asked = vi.fn<() => Promise<unknown>>()
    const old = Promise.withResolvers<unknown>()
    asked.mockReturnValueOnce(old.promise).mockResolvedValue({ actor: 'a-9' })
    await showing(asked)
    const first = visit.askWho(1_000)
    const second = visit.askWho(1_000)
    old.resolve({ actor: 'a-1' })
    await Promise.all([first, second])
    expect(asked).toHaveBeenCalledTimes(2)
    expect(known()).toEqual({ actor: 'a-9' })
  })

  test('nor when the page was emptied while it was waited for', async () => {
    const asked = vi.fn<() => Promise<unknown>>()
    const old = Promise.withResolvers<unknown>()
    asked.mockReturnValueOnce(old.promise).mockResolvedValue({ actor: 'a-9' })
    await showing(asked)
    await visit.askWho(0)
    const again = visit.askWho(1_000)
    old.resolve({ actor: 'a-1' })
    await again
    expect(asked).toHaveBeenCalledTimes(2)
    expect(known()).toEqual({ actor: 'a-9' })
  })

  test('a question that was lost with the visit is still wanted, until the platform has said who it is', async () => {
    const { isWanted } = await import('./ask-session.ts')
    await showing(() => new Promise(() => undefined))
    expect(isWanted()).toBe(false)
    void visit.askWho(1_000)
    visit.endVisit('server')
    expect(isWanted()).toBe(true)
    visit.settle('a-9', all)
    expect(isWanted()).toBe(false)
  })
})
