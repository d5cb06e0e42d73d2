import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { ProcessingStatus } from '#platform/answer/contract.ts'
import type { UnreadAnswer } from '#platform/answer/fetch.ts'
import { setPlatformTime } from '#platform/clock/clock.ts'
import { ApiError } from '#platform/http/api-error.ts'
import { askOn } from './ask-on.ts'

const at = '2026-11-23T07:15:00.000Z'
beforeEach(() => setPlatformTime(at))

const status = (logicalAddress: string, statusCode: ProcessingStatus['statusCode']): ProcessingStatus => ({
  logicalAddress,
  sourceName: logicalAddress,
  principal: 'region',
  statusCode,
  isResponseFromCache: false,
  isResponseInSynch: statusCode === 'DataFromSource',
})
const answer = (logId: string, codes: Record<string, ProcessingStatus['statusCode']>): UnreadAnswer => ({
  items: [],
  unreadable: [],
  logId,
  fetchedAt: at,
  processingStatus: Object.entries(codes).map(([name, code]) => status(name, code)),
})
const part = answer('part', { a: 'DataFromSource', b: 'NoDataSynchPending', c: 'NoDataSynchPending' })
const wanted = new AbortController().signal
const kept = { data: part, fetchFailureCount: 0 }
const codesOf = ({ processingStatus }: UnreadAnswer) => processingStatus.map(({ statusCode }) => statusCode)

describe('the rest of an answer', () => {
  test('is not waited for before what has come is shown', async () => {
    const get = vi.fn<() => Promise<UnreadAnswer>>()
    expect(await askOn(part, get, { data: undefined, fetchFailureCount: 0 }, wanted)).toBe(part)
    expect(get).not.toHaveBeenCalled()
  })

  test('is waited for when nobody has answered, and there is nothing to show', async () => {
    const none = answer('none', { a: 'NoDataSynchPending' })
    const get = vi
      .fn<(prefer?: string) => Promise<UnreadAnswer>>()
      .mockResolvedValue(answer('all', { a: 'DataFromSource' }))
    expect((await askOn(none, get, undefined, wanted)).logId).toBe('all')
    expect(get.mock.calls).toEqual([['wait=6, newer-than="none"']])
  })

  test('may come in parts, which are of the time of the first', async () => {
    const more = answer('more', { a: 'DataFromSource', b: 'NoDataSynchFailed', c: 'NoDataSynchPending' })
    const later = { ...more, fetchedAt: '2026-11-23T07:15:09.000Z' }
    expect(await askOn(part, () => Promise.resolve(later), kept, wanted)).toEqual(more)
  })

  test('of a platform that has begun anew is waited for, so that nothing is told away', async () => {
    const get = vi
      .fn<(prefer?: string) => Promise<UnreadAnswer>>()
      .mockResolvedValueOnce(answer('less', { a: 'NoDataSynchPending', b: 'DataFromSource' }))
      .mockResolvedValueOnce(answer('all', { a: 'DataFromSource', b: 'DataFromSource' }))
    expect((await askOn(part, get, kept, wanted)).logId).toBe('all')
    expect(get.mock.calls.map(([prefer]) => prefer)).toEqual(['wait=6, newer-than="part"', 'wait=30'])
  })

  test('is asked for anew when the part is old', async () => {
    setPlatformTime('2026-11-23T07:16:00.000Z')
    const get = vi.fn<(prefer?: string) => Promise<UnreadAnswer>>().mockResolvedValue(part)
    // A platform that has not ended after all that time is not believed to be asking.
    expect(codesOf(await askOn(part, get, kept, wanted))).toEqual([
      'DataFromSource',
      'NoDataSynchFailed',
      'NoDataSynchFailed',
    ])
    expect(get.mock.calls).toEqual([['wait=30']])
  })

  test.each(['unreachable', 'silent', 'broken', 'not-json'] as const)(
    'that can no longer be had (%s) is given up, and what has come is kept',
    async (kind) => {
      const get = () => Promise.reject(new ApiError(kind, 'kontakter'))
      const given = await askOn(part, get, { data: part, fetchFailureCount: 1 }, wanted)
      expect(codesOf(given)).toEqual(['DataFromSource', 'NoDataSynchFailed', 'NoDataSynchFailed'])
    },
  )

  test('is asked for once more where there was no contact, as ever', async () => {
    const error = new ApiError('unreachable', 'kontakter')
    await expect(askOn(part, () => Promise.reject(error), kept, wanted)).rejects.toBe(error)
  })

  test.each([new ApiError('forbidden', 'kontakter'), new DOMException('changed', 'AbortError')])(
    'is not given up for %s',
    async (error) => {
      const get = vi.fn<() => Promise<UnreadAnswer>>().mockRejectedValue(error)
      await expect(askOn(part, get, kept, wanted)).rejects.toBe(error)
    },
  )

  test('is waited for by four at a time, so that all else has a way to come on', async () => {
    const answers: (() => void)[] = []
    const get = vi.fn<(prefer?: string) => Promise<UnreadAnswer>>(
      () =>
        new Promise<UnreadAnswer>((resolve) =>
          answers.push(() => resolve(answer('more', { a: 'DataFromSource' }))),
        ),
    )
    const all = Array.from({ length: 6 }, () => askOn(part, get, kept, wanted))
    expect(get).toHaveBeenCalledTimes(4)
    answers[2]?.()
    await vi.waitFor(() => expect(get).toHaveBeenCalledTimes(5))
    answers.forEach((end) => end())
    await vi.waitFor(() => expect(get).toHaveBeenCalledTimes(6))
    // Nobody waits long while others do.
    expect(get.mock.calls.map(([prefer]) => prefer?.slice(0, 6))).toEqual([
      ...Array.from({ length: 4 }, () => 'wait=6'),
      'wait=2',
      'wait=6',
    ])
    answers.forEach((end) => end())
    await Promise.all(all)
  })

  test('is waited for by all at once where one connection is enough for all', async () => {
    vi.resetModules()
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
      Object.assign(Object.create(null), { nextHopProtocol: 'h2' }),
    ])
    const { askOn: askOnHttp2 } = await import('./ask-on.ts')
    const clock = await import('#platform/clock/clock.ts')
    clock.setPlatformTime(at)
    const get = vi.fn<(prefer?: string) => Promise<UnreadAnswer>>(() => new Promise(() => {}))
    for (let number = 0; number < 13; number += 1) void askOnHttp2(part, get, kept, wanted)
    expect(get).toHaveBeenCalledTimes(13)
    expect(get).toHaveBeenCalledWith('wait=6, newer-than="part"')
  })
})
