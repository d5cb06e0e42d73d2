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
  const failed = within(3, never()).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(vi.getTimerCount()).toBe(1)
  document.hidden = false
  await vi.advanceTimersByTimeAsync(3_000)
  await expect(failed).resolves.toBeInstanceOf(TooSlow)
  expect(vi.getTimerCount()).toBe(0)
})
