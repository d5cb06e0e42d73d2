import { afterEach, expect, test, vi } from 'vitest'
import { noteHere } from '#platform/session/visit.ts'
import { eachMinute } from './use-still-stands.ts'

afterEach(() => vi.useRealTimers())

test('it is asked until nobody has done anything for a quarter of an hour, and again when somebody does', () => {
  vi.useFakeTimers()
  noteHere()
  vi.advanceTimersByTime(14 * 60_000)
  expect(eachMinute()).toBe(60_000)
  vi.advanceTimersByTime(60_000)
  expect(eachMinute()).toBe(false)
  noteHere()
  expect(eachMinute()).toBe(60_000)
})
