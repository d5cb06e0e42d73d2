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
const kept = { data: part, fetchFailureCount: 0 }
const codesOf = ({ processingStatus }: UnreadAnswer) => processingStatus.map(({ statusCode }) => statusCode)

describe('the rest of an answer', () => {
  test('is not waited for before what has come is shown', async () => {
    const get = vi.fn<() => Promise<UnreadAnswer>>()
    expect(await askOn(part, get, { data: undefined, fetchFailureCount: 0 })).toBe(part)
    expect(get).not.toHaveBeenCalled()
  })

  test('is waited for when nobody has answered, and there is nothing to show', async () => {
    const none = answer('none', { a: 'NoDataSynchPending' })
    const get = vi
      .fn<(prefer?: string) => Promise<UnreadAnswer>>()
      .mockResolvedValue(answer('all', { a: 'DataFromSource' }))
    expect((await askOn(none, get, undefined)).logId).toBe('all')
    expect(get.mock.calls).toEqual([['wait=6, newer-than="none"']])
  })

  test('may come in parts, which are of the time of the first', async () => {
    const more = answer('more', { a: 'DataFromSource', b: 'NoDataSynchFailed', c: 'NoDataSynchPending' })
    const later = { ...more, fetchedAt: '2026-11-23T07:15:09.000Z' }
    expect(await askOn(part, () => Promise.resolve(later), kept)).toEqual(more)
  })

  test('of a platform that has begun anew is waited for, so that nothing is told away', async () => {
    const get = vi
      .fn<(prefer?: string) => Promise<UnreadAnswer>>()
      .mockResolvedValueOnce(answer('less', { a: 'NoDataSynchPending', b: 'DataFromSource' }))
      .mockResolvedValueOnce(answer('all', { a: 'DataFromSource', b: 'DataFromSource' }))
    expect((await askOn(part, get, kept)).logId).toBe('all')
    expect(get.mock.calls.map(([prefer]) => prefer)).toEqual(['wait=6, newer-than="part"', 'wait=30'])
  })

  test('is asked for anew when the part is old', async () => {
    setPlatformTime('2026-11-23T07:16:00.000Z')
    const get = vi.fn<(prefer?: string) => Promise<UnreadAnswer>>().mockResolvedValue(part)
    // A platform that has not ended after all that time is not believed to be asking.
    expect(codesOf(await askOn(part, get, kept))).toEqual([
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
      const given = await askOn(part, get, { data: part, fetchFailureCount: 1 })
      expect(codesOf(given)).toEqual(['DataFromSource', 'NoDataSynchFailed', 'NoDataSynchFailed'])
    },
  )

  test('is asked for once more where there was no contact, as ever', async () => {
    const error = new ApiError('unreachable', 'kontakter')
    await expect(askOn(part, () => Promise.reject(error), kept)).rejects.toBe(error)
  })

  test.each([new ApiError('forbidden', 'kontakter'), new DOMException('changed', 'AbortError')])(
    'is not given up for %s',
    async (error) => {
      const get = vi.fn<() => Promise<UnreadAnswer>>().mockRejectedValue(error)
      await expect(askOn(part, get, kept)).rejects.toBe(error)
    },
  )
})
