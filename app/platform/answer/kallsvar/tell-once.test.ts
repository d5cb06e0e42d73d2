import { beforeEach, expect, test, vi } from 'vitest'
import { tellingOnce } from './tell-once.ts'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

/** Two that wait for the same, in the order that React ends one effect and begins the next. */
function twoThatWait(isToldElsewhere = () => false) {
  const said: string[] = []
  const { waits, over } = tellingOnce(isToldElsewhere)
  const parts = new Map(['first', 'last'].map((name) => [name, waits()]))
  return {
    said,
    end: (name: string) => {
      parts.get(name)?.()
      const leave = over(() => said.push(name))
      vi.runAllTicks()
      return leave
    },
    goes: (name: string) => parts.get(name)?.(),
  }
}

test('the last that is over says how it went, and nobody before it', () => {
  const { said, end } = twoThatWait()
  end('first')
  vi.advanceTimersByTime(5_000)
  expect(said).toEqual([])
  end('last')
  vi.advanceTimersByTime(5_000)
  expect(said).toEqual(['last'])
})

test('when the last is gone with nothing to say, one that was over before it says it', () => {
  const { said, end, goes } = twoThatWait()
  end('first')
  goes('last')
  vi.advanceTimersByTime(5_000)
  expect(said).toEqual(['first'])
})

test('nobody that has left the page says anything', () => {
  const { said, end, goes } = twoThatWait()
  const leave = end('first')
  goes('last')
  leave()
  vi.advanceTimersByTime(5_000)
  expect(said).toEqual([])
})

test('of two that are over together one says it, and none where it is told elsewhere', () => {
  const { said, goes } = twoThatWait()
  goes('first')
  goes('last')
  vi.advanceTimersByTime(5_000)
  const { over } = tellingOnce(() => false)
  over(() => said.push('a'))
  over(() => said.push('b'))
  expect(said).toEqual(['a'])
  const elsewhere = twoThatWait(() => true)
  elsewhere.end('first')
  elsewhere.end('last')
  vi.advanceTimersByTime(5_000)
  expect(elsewhere.said).toEqual([])
})
