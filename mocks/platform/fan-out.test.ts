import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fanOut } from './fan-out.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const never = () => new Promise<string>(() => {})
const after = (ms: number, text: string) =>
  new Promise<string>((resolve) => {
    setTimeout(() => resolve(text), ms)
  })

const open = () => new AbortController().signal

describe('fan-out', () => {
  test('asks all at once and keeps the order of the calls', async () => {
    const result = fanOut([3_000, 1_000, 2_000], (ms) => after(ms, `after ${ms}`), { signal: open() })
    await vi.advanceTimersByTimeAsync(3_000)
    expect((await result).map((outcome) => outcome.kind === 'answered' && outcome.answer)).toEqual([
      'after 3000',
      'after 1000',
      'after 2000',
    ])
  })

  test('a silent producer is given up after 27 s and the others live', async () => {
    let settled = false
    const result = fanOut(['silent', 'quick'], (name) => (name === 'silent' ? never() : after(50, name)), {
      signal: open(),
    }).finally(() => {
      settled = true
    })
    await vi.advanceTimersByTimeAsync(26_999)
    expect(settled).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(settled).toBe(true)
    expect(await result).toEqual([
      { call: 'silent', kind: 'silent', afterMs: 27_000 },
      { call: 'quick', kind: 'answered', answer: 'quick' },
    ])
  })

  test('an answer in the last millisecond counts', async () => {
    const result = fanOut([26_999], (ms) => after(ms, 'in time'), { signal: open() })
    await vi.advanceTimersByTimeAsync(27_000)
    expect(await result).toEqual([{ call: 26_999, kind: 'answered', answer: 'in time' }])
  })

  test('the whole is given up after 28 s, even when the time of each producer is longer', async () => {
    const slowTimers = {
      setTimeout: (callback: () => void, ms: number) => setTimeout(callback, ms === 27_000 ? 99_000 : ms),
      clearTimeout: (timer: never) => clearTimeout(timer),
    }
    const result = fanOut(['silent'], never, { signal: open(), timers: slowTimers })
    await vi.advanceTimersByTimeAsync(28_000)
    expect(await result).toEqual([{ call: 'silent', kind: 'silent', afterMs: 28_000 }])
  })

  test('one that throws, at once or later, fails alone', async () => {
    const ask = (name: string): Promise<string> => {
      if (name === 'throws') throw new Error('no such service')
      return name === 'rejects' ? Promise.reject(new Error('broken')) : after(1, name)
    }
    const result = fanOut(['throws', 'rejects', 'well'], ask, { signal: open() })
    await vi.advanceTimersByTimeAsync(1)
    expect(await result).toEqual([
      { call: 'throws', kind: 'failed', reason: 'no such service' },
      { call: 'rejects', kind: 'failed', reason: 'broken' },
      { call: 'well', kind: 'answered', answer: 'well' },
    ])
  })

  test('giving up rejects at once, aborts every call and leaves no timer', async () => {
    const caller = new AbortController()
    const signals: AbortSignal[] = []
    const result = fanOut(
      ['a', 'b'],
      (_, signal) => {
        signals.push(signal)
        return never()
      },
      { signal: caller.signal },
    )
    setTimeout(() => caller.abort(new Error('gone')), 10)
    vi.advanceTimersByTime(10)
    await expect(result).rejects.toThrow('gone')
    expect(signals.map((signal) => signal.aborted)).toEqual([true, true])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('a caller that has already left asks nobody', async () => {
    const ask = vi.fn<() => Promise<string>>(never)
    await expect(fanOut(['a'], ask, { signal: AbortSignal.abort(new Error('left')) })).rejects.toThrow('left')
    expect(ask).not.toHaveBeenCalled()
  })

  test('no calls give no outcomes', async () => {
    expect(await fanOut([], never, { signal: open() })).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })
})
