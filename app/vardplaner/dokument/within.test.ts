import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TooSlow, within } from './within.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const never = () => new Promise<string>(() => undefined)

test('what comes in time is given as it came, also a refusal', async () => {
  await expect(within(3, Promise.resolve('ja'))).resolves.toBe('ja')
  await expect(within(3, Promise.reject(new Error('nej')))).rejects.toThrow('nej')
  expect(vi.getTimerCount()).toBe(0)
})

test('what never comes is given up, and not while the page is hidden', async () => {
  const document = { hidden: true }
  vi.stubGlobal('document', document)
  const waited = expect(within(3, never())).rejects.toBeInstanceOf(TooSlow)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(vi.getTimerCount()).toBe(1)
  document.hidden = false
  await vi.advanceTimersByTimeAsync(3_000)
  await waited
  expect(vi.getTimerCount()).toBe(0)
})
