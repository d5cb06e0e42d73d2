import { expect, test, vi } from 'vitest'
import { answers, queries, visit } from './test-visit.ts'

const agent = { personId: 'p-2', actorId: 'a-1', actorType: 'subject_of_care_agent' } as const

/** Asks for an area that the platform refuses, as somebody's ombud. */
async function refuse() {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}', { status: 403 })))
  await answers.getAnswer('kontakter', { who: agent }).catch(() => undefined)
}

test('what was refused is asked again by the rights there are, when these have been asked for, and not for ever', async () => {
  vi.useFakeTimers()
  // As loaded anew with the visit.
  const { ApiError } = await import('#platform/http/api-error.ts')
  visit.settle('a-1', () => undefined)
  const { queryClient } = queries
  let [sessions, asked] = [0, 0]
  queryClient.setQueryDefaults(['session'], {
    queryFn: () => {
      sessions += 1
      return Promise.resolve(sessions)
    },
  })
  await queryClient.query({ queryKey: ['session'] })
  const kept = async (key: string, error: Error) => {
    const queryFn = () => {
      asked += key === 'refused' ? 1 : 0
      return Promise.reject(error)
    }
    await queryClient.query({ queryKey: [key], queryFn, retry: false }).catch(() => undefined)
  }
  await kept('refused', new ApiError('forbidden', 'kontakter'))
  const broken = vi.fn<() => Promise<never>>(() => Promise.reject(new ApiError('broken', 'ombud')))
  await queryClient.query({ queryKey: ['broken'], queryFn: broken, retry: false }).catch(() => undefined)
  expect(asked).toBe(1)
  for (const times of [2, 3, 4, 4, 4]) {
    await refuse()
    await vi.advanceTimersByTimeAsync(10)
    expect(asked).toBe(times)
  }
  expect(broken).toHaveBeenCalledOnce()
  await vi.advanceTimersByTimeAsync(20_000)
  await refuse()
  await vi.advanceTimersByTimeAsync(10)
  expect(asked).toBe(5)
})
