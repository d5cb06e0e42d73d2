import { afterEach, expect, test, vi } from 'vitest'
import { noteHere } from '#platform/session/visit.ts'
import { eachMinute } from './each-minute.ts'

afterEach(() => vi.useRealTimers())

test('it is asked until nobody has done anything for a quarter of an hour, and again when somebody does', () => {
  vi.useFakeTimers()
  noteHere()
  const { refetchInterval } = eachMinute(true)
  vi.advanceTimersByTime(14 * 60_000)
  expect(refetchInterval()).toBe(60_000)
  vi.advanceTimersByTime(60_000)
  expect(refetchInterval()).toBe(false)
  noteHere()
  expect(refetchInterval()).toBe(60_000)
})
