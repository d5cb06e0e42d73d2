import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenQuiet } from './when-quiet.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** After how many ms it is called, when it is busy for so long. */
function calledAfter(busyFor: number): number | undefined {
  const begun = Date.now()
  let called: number | undefined
  const stop = whenQuiet(
    () => {
      called = Date.now() - begun
    },
    () => Date.now() - begun <= busyFor,
  )
  vi.advanceTimersByTime(60_000)
  stop()
  return called
}

test.each([
  ['nothing has been busy for two seconds', 0, 2_000],
  ['that which was busy has been quiet for as long', 1_500, 3_500],
  ['it has waited long enough for one who is silent', 28_000, 4_500],
])('it is called when %s', (_when, busyFor, after) => {
  expect(calledAfter(busyFor)).toBe(after)
})

test('nothing is called when it is not wanted any more', () => {
  const call = vi.fn<() => void>()
  whenQuiet(call, () => false)()
  vi.advanceTimersByTime(60_000)
  expect(call).not.toHaveBeenCalled()
})
