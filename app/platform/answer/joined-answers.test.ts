import { describe, expect, test, vi } from 'vitest'
import { ApiError } from '#platform/http/api-error.ts'
import type { FetchedAnswer } from './read.ts'
import type { AnswerState } from './CardAnswer.tsx'
import { joinedAnswers } from './joined-answers.ts'

const answer = (source: string): FetchedAnswer<string> => ({
  items: [source],
  processingStatus: [
    {
      logicalAddress: source,
      sourceName: source,
      principal: 'region',
      statusCode: 'DataFromSource',
      isResponseFromCache: false,
      isResponseInSynch: true,
    },
  ],
  unreadable: [],
  logId: source,
  fetchedAt: '2026-11-23T08:15:00Z',
})

const state = (more: Partial<AnswerState<unknown>> = {}): AnswerState<unknown> => ({
  data: undefined,
  error: null,
  isFetching: false,
  refetch: vi.fn<() => void>(),
  ...more,
})
const came = (source: string) => state({ data: answer(source) })
const waiting = () => state({ isFetching: true })
const error = new Error('no contact')
const fell = (why: Error = error) => state({ error: why })

const join = (...results: AnswerState<unknown>[]) => joinedAnswers(results, () => ['all'])

describe('answers as one list', () => {
  test('all came: one answer with the status of each, and nothing has failed', () => {
    const joined = join(came('region'), came('kommun'))
    expect(joined).toMatchObject({ error: null, isFetching: false, data: { items: ['all'] } })
    expect(joined.data?.processingStatus.map(({ logicalAddress }) => logicalAddress)).toEqual([
      'region',
      'kommun',
    ])
    expect(joined.failed).toEqual([])
  })

  test('nothing is shown before all have come or failed', () => {
    const items = vi.fn<() => string[]>(() => [])
    const joined = joinedAnswers([came('region'), fell(), waiting()], items)
    expect(joined).toMatchObject({ data: undefined, error: null, isFetching: true })
    expect(items).not.toHaveBeenCalled()
  })

  test('some came: what did not come is named beside it, to be tried again one by one', () => {
    const broken = fell()
    const joined = join(broken, came('kommun'))
    expect(joined.data?.items).toEqual(['all'])
    expect(joined.failed).toEqual([{ error, isFetching: false, refetch: broken.refetch }])
  })

  test('none came: that is one failure, and is not named once more beside it', () => {
    const joined = join(fell(), fell(new Error('another')))
    expect(joined).toMatchObject({ data: undefined, error })
    expect(joined.failed).toEqual([])
  })

  test('an answer that came before it failed to be fetched anew has not failed', () => {
    const joined = join(came('region'), state({ data: answer('kommun'), error }))
    expect(joined.data?.processingStatus).toHaveLength(2)
    expect(joined.error).toBeNull()
    expect(joined.failed).toEqual([])
  })

  test('to try again asks for all', async () => {
    const results = [fell(), came('kommun')]
    await join(...results).refetch()
    for (const { refetch } of results) expect(refetch).toHaveBeenCalledTimes(1)
  })

  test('what may not be seen has not failed: its area is told as withheld, once', () => {
    const closed = (area: string) => fell(new ApiError('withheld', area))
    const partly = state({ data: { ...answer('region'), withheld: ['vardplaner', 'kontakter'] } })
    const joined = join(closed('vardplaner'), partly)
    expect(joined.data).toMatchObject({ items: ['all'], withheld: ['vardplaner', 'kontakter'] })
    expect(joined.failed).toEqual([])
    expect(join(came('region')).data?.withheld).toBeUndefined()
    expect(join(closed('vardplaner'), closed('tidslinje'))).toMatchObject({
      data: undefined,
      error: { kind: 'withheld', resource: 'vardplaner' },
    })
    // A fault goes before what may not be seen, since it can be tried again.
    expect(join(closed('vardplaner'), fell()).error).toBe(error)
  })
})
