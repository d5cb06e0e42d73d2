import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inThreads } from './threads.ts'
import { aMessage } from './test-message.ts'

const now = new Date('2026-11-23T08:15:00+01:00')
const times = [
  '2026-11-20T10:00:00+01:00',
  '2026-11-20T09:00:00Z',
  '2026-11-22T10:00:00+01:00',
  '2031-01-01T00:00:00Z',
]
const anyMessages = fc
  .array(
    fc.record(
      { thread: fc.constantFrom('a', 'b', 'c'), sentAt: fc.constantFrom(...times), unread: fc.boolean() },
      { requiredKeys: ['thread'] },
    ),
    { maxLength: 12 },
  )
  .map((all) => all.map((one, index) => aMessage({ id: `m${index}`, ...one })))

test('no message is lost or doubled, and each thread counts its unread ones', () => {
  fc.assert(
    fc.property(anyMessages, (messages) => {
      const threads = inThreads(messages, now)
      expect(threads.flatMap((one) => one.messages.map(({ id }) => id)).toSorted()).toEqual(
        messages.map(({ id }) => id).toSorted(),
      )
      const unread = threads.reduce((sum, one) => sum + one.unread, 0)
      expect(unread).toBe(messages.filter((one) => one.unread).length)
      for (const { id, messages: some } of threads)
        expect(some.every(({ thread }) => thread === id)).toBe(true)
    }),
  )
})

test('of equal times the order of the source stands, and what nobody has opened comes first', () => {
  fc.assert(
    fc.property(anyMessages, (messages) => {
      const threads = inThreads(messages, now)
      for (const { messages: some } of threads) {
        for (const [index, one] of some.entries()) {
          const before = some[index - 1]
          if (before?.sentAt && before.sentAt === one.sentAt)
            expect(messages.indexOf(before)).toBeLessThan(messages.indexOf(one))
        }
      }
      const unread = threads.map((one) => one.unread > 0)
      expect(unread).toEqual(unread.toSorted((a, b) => Number(b) - Number(a)))
    }),
  )
})

test('what says that it is of a day to come is not the newest for that', () => {
  const threads = inThreads(
    [
      aMessage({ id: 'm1', thread: 'a', sentAt: '2031-01-01T00:00:00Z' }),
      aMessage({ id: 'm2', thread: 'b', sentAt: now.toISOString() }),
      aMessage({ id: 'm3', thread: 'c' }),
    ],
    now,
  )
  expect(threads.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})
