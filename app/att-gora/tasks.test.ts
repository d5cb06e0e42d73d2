import { expect, test } from 'vitest'
import type { Agreement, Commitment } from '../overenskommelser/contract.ts'
import { testSource } from '../platform/answer/test-source.ts'
import { eventOf } from '../tidslinje/test-events.ts'
import { groupOf, tasksOf } from './tasks.ts'

const today = '2026-11-23'

function agreementOf(
  id: string,
  commitments: Partial<Commitment>[],
  more: Partial<Agreement> = {},
): Agreement {
  return {
    id,
    title: id,
    status: 'active',
    parties: [],
    goals: [],
    commitments: commitments.map((one, index) => ({
      id: String(index),
      text: `task ${index}`,
      responsible: 'resident',
      done: false,
      markable: true,
      ...one,
    })),
    risks: [],
    history: [],
    hasBookings: false,
    source: testSource(id),
    ...more,
  }
}

test('commitments of the person and of relatives, and steps of theirs, from what is in force', () => {
  const tasks = tasksOf(
    [
      agreementOf('a', [{}, { responsible: 'care' }, { responsible: 'relative' }], {
        nextStep: { text: 'Ring', responsible: 'resident' },
      }),
      agreementOf('b', [{}], { status: 'ended' }),
      agreementOf('c', [], { nextStep: { text: 'Vi ringer', responsible: 'care' } }),
    ],
    [],
    today,
  )
  expect(tasks.map(({ key }) => key)).toEqual(['a 0', 'a 2', 'a step'])
})

test('invitations that are to come and not called off', () => {
  const invitation = (id: string, start?: string) =>
    eventOf(id, { isInvitation: true, ...(start && { start }) })
  const tasks = tasksOf(
    [],
    [
      invitation('a', '2026-12-01T09:00:00+01:00'),
      invitation('b', '2026-11-01T09:00:00+01:00'),
      invitation('c'),
      eventOf('d'),
    ],
    today,
  )
  expect(tasks.map(({ event }) => event)).toEqual(['a', 'c'])
})

test.each([
  [{ dueDate: '2026-11-22' }, 'overdue'],
  [{ dueDate: '2026-11-23' }, 'today'],
  [{ dueDate: '2026-11-24' }, 'coming'],
  [{ repeat: 'FREQ=DAILY' }, 'today'],
  [{ repeat: 'FREQ=WEEKLY;BYDAY=TU' }, 'coming'],
  [{ repeat: 'now and then' }, 'undated'],
  [{}, 'undated'],
  [{ done: true, dueDate: '2026-11-01' }, 'done'],
  [{ responsible: 'relative' as const, dueDate: '2026-11-01' }, 'relative'],
])('%o is %s', (commitment, group) => {
  const [task] = tasksOf([agreementOf('a', [commitment], { validFrom: '2026-10-14' })], [], today)
  expect(task && groupOf(task, today)).toBe(group)
})
