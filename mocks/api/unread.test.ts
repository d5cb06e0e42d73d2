import { expect, test } from 'vitest'
import { testSource } from '#platform/answer/test-source.ts'
import { personaOf } from '../worlds/personas.ts'
import { changesOf } from './reply-changes.ts'
import { openWorld } from './test-client.ts'
import { withUnread } from './unread.ts'

type Dates = { authorTime?: string; repliedAt?: string; stage?: { kind: 'preliminary' | 'final' } }

/** Whether a reply is told as unread in a world. */
function unreadIn(world: ReturnType<typeof openWorld>, { authorTime, ...more }: Dates) {
  const { authorTime: _, ...source } = testSource('a')
  const item = { id: 'a', orderId: 'a', mayWorry: false, groups: [], ...more }
  const answer = {
    items: [{ ...item, source: { ...source, ...(authorTime && { authorTime }) } }],
    processingStatus: [],
    unreadable: [],
    logId: 'l',
  }
  const persona = personaOf('birgitta')
  const told = withUnread({ world, actor: persona, persona }, 'provsvar', answer, changesOf)
  return told.items[0]?.unread
}

const [before, since] = ['2026-11-10T08:00:00+01:00', '2026-11-20T08:00:00+01:00']

test.each([
  ['written since', { authorTime: since }, true],
  ['written before', { authorTime: before }, undefined],
  ['written before, and changed since', { authorTime: before, repliedAt: since }, true],
  ['written since, about what was answered before', { authorTime: since, repliedAt: before }, true],
  [
    'written before, with no more than a day of its answer',
    { authorTime: before, repliedAt: '2026-11-20' },
    undefined,
  ],
  ['without the time of its source', { repliedAt: since }, undefined],
  ['with a time that is none', { authorTime: 'T i går', repliedAt: since }, undefined],
])('a reply %s is new, or not', (_, dates, unread) => {
  expect(unreadIn(openWorld(''), dates)).toBe(unread)
})
