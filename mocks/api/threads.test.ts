import fc from 'fast-check'
import { expect, test } from 'vitest'
import { threadsOf } from './threads.ts'

const ids = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6']
const anyMessages = fc.shuffledSubarray(ids).chain((some) =>
  fc.tuple(
    ...some.map((documentId) =>
      fc.record(
        {
          documentId: fc.constant(documentId),
          threadId: fc.constantFrom('t1', 't2'),
          inReplyTo: fc.constantFrom(...ids, 'gone'),
        },
        { requiredKeys: ['documentId'] },
      ),
    ),
  ),
)

test('messages of one threadId, and those that answer each other, also in a ring, are in one thread', () => {
  expect.hasAssertions()
  fc.assert(
    fc.property(anyMessages, (messages) => {
      const threads = threadsOf(messages)
      const threadOf = (id: string) => threads[messages.findIndex(({ documentId }) => documentId === id)]
      for (const { documentId, threadId, inReplyTo } of messages) {
        for (const other of messages) {
          const isSame = threadId !== undefined && other.threadId === threadId
          if (isSame || inReplyTo === other.documentId)
            expect(threadOf(other.documentId)).toBe(threadOf(documentId))
        }
      }
    }),
  )
})

test('the order in which they come changes nothing, and who answers nobody is in a thread alone', () => {
  fc.assert(
    fc.property(anyMessages, (messages) => {
      const named = (all: typeof messages) =>
        Object.fromEntries(all.map((one, index) => [one.documentId, threadsOf(all)[index]]))
      expect(named(messages.toReversed() as typeof messages)).toEqual(named(messages))
      const alone = messages.filter(
        ({ documentId, threadId, inReplyTo }) =>
          !threadId &&
          !messages.some((other) => other.inReplyTo === documentId) &&
          !messages.some((other) => other.documentId === inReplyTo && other.documentId !== documentId),
      )
      const threads = Object.values(named(messages))
      for (const { documentId } of alone)
        expect(threads.filter((one) => one === named(messages)[documentId])).toHaveLength(1)
    }),
  )
})
