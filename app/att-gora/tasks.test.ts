import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventOf } from '../tidslinje/test-events.ts'
import { testSource } from '#platform/answer/test-source.ts'
import type { ConsentRequest } from '../delning/contract.ts'
import { groupOf, tasksOf } from './tasks.ts'
import { agreementOf } from '../overenskommelser/test-agreement.ts'
import { given, planOf } from './test-tasks.ts'

const today = '2026-11-23'

test('what is not to be done, was broken off, or rests with its plan, is nothing to do', () => {
  const plans = [
    planOf('a', [{ doNotPerform: true }, { status: 'stopped' }, { title: 'to do' }]),
    planOf('b', [{}], { status: 'paused' }),
  ]
  expect(tasksOf(given({ plans }), today).map(({ text }) => text)).toEqual(['to do'])
})

test('what is done over and over has no last day, and is nothing to do when its time is over', () => {
  const timing = { frequency: 2, period: 1, periodUnit: 'wk' as const }
  const plans = [
    planOf('a', [
      { timing, scheduledPeriod: { end: '2026-12-31' } },
      { timing, scheduledPeriod: { start: '2026-01-01', end: '2026-10' } },
    ]),
  ]
  expect(tasksOf(given({ plans }), today).map(({ text, day }) => [text, day])).toEqual([
    ['task 0', undefined],
  ])
})

const weekly = [{ weekDays: ['Monday' as const], start: '08:00' }]

test.each<[Parameters<typeof planOf>[1][number], (string | undefined)[] | undefined]>([
  [{ weekly, scheduledPeriod: { end: '2026-11-22' } }, undefined],
  [{ weekly, scheduledPeriod: { start: '2026-09-01', end: '2026-10' } }, undefined],
  [{ weekly, scheduledPeriod: { end: '2026-11-22' }, party: 'relative' }, undefined],
  [{ weekly, scheduledPeriod: { end: '2026-11-22' }, status: 'on-hold' }, undefined],
  [{ repeat: 'FREQ=DAILY', scheduledPeriod: { end: '2026-11-22' }, status: 'on-hold' }, undefined],
  [{ weekly, scheduledPeriod: { end: today } }, ['undated', undefined]],
  [{ weekly, scheduledPeriod: { start: '2026-11-01' } }, ['undated', undefined]],
  // A time that ends before it begins ends nothing.
  [{ weekly, scheduledPeriod: { start: '2026-11-01', end: '2026-10-01' } }, ['undated', undefined]],
  // Once is to be done although its last day is over.
  [{ scheduledPeriod: { end: '2026-11-22' } }, ['overdue', '2026-11-22']],
])('an activity of %o: %o', (activity, expected) => {
  const [task] = tasksOf(given({ plans: [planOf('a', [activity])] }), today)
  expect(task && [groupOf(task, today), task.day]).toEqual(expected)
})

test.each<[Parameters<typeof agreementOf>[1][number], Parameters<typeof agreementOf>[2], string | undefined]>(
  [
    [{}, { validTo: '2026-11-22' }, undefined],
    [{ responsible: 'relative' }, { validTo: '2026-11-22' }, undefined],
    [{ repeat: 'FREQ=DAILY' }, { validTo: '2026-11-22' }, undefined],
    [{}, { validTo: today }, 'undated'],
    // A day of its own is not over with the agreement: what was not done by then is told.
    [{ dueDate: '2026-11-20' }, { validTo: '2026-11-22' }, 'overdue'],
    [{ dueDate: '2026-11-24' }, { validTo: '2026-11-22' }, 'tomorrow'],
    // A time that ends before it begins ends nothing.
    [{}, { validFrom: '2026-11-01', validTo: '2026-10-01' }, 'undated'],
  ],
)('%o of an agreement with %o, and a step like it, is %s', (commitment, more, expected) => {
  const { responsible = 'resident', dueDate } = commitment
  const nextStep = { text: 'Ring', responsible, ...(dueDate && { dueDate }) }
  const steps = commitment.repeat ? {} : { nextStep }
  const tasks = tasksOf(given({ agreements: [agreementOf('a', [commitment], { ...more, ...steps })] }), today)
  const count = expected === undefined ? 0 : commitment.repeat ? 1 : 2
  expect(tasks.map((task) => groupOf(task, today))).toEqual(Array.from({ length: count }, () => expected))
})

test('of what is known by its month, the last day is the last of the month', () => {
  const plans = [
    planOf('a', [{ scheduledPeriod: { start: '2026-11' } }, { scheduledPeriod: { end: '2026' } }]),
  ]
  expect(tasksOf(given({ plans }), today).map(({ day }) => day)).toEqual(['2026-11-30', '2026-12-31'])
})

test('activities of plans that are the person’s, unless they are off or the plan has ended', () => {
  const plans = [
    planOf('p', [
      {},
      { party: 'relative' },
      { party: 'care' },
      { status: 'cancelled' },
      { status: 'completed' },
      { scheduledPeriod: { start: '2026-11-01', end: '2026-11-20' } },
      { repeat: 'FREQ=WEEKLY;BYDAY=WE', scheduledPeriod: { start: '2026-11-02' } },
    ]),
    planOf('over', [{}], { status: 'ended' }),
  ]
  const tasks = tasksOf(given({ plans }), today)
  expect(tasks.map((task) => [task.key, groupOf(task, today), task.day])).toEqual([
    ['p 0', 'undated', undefined],
    ['p 1', 'relative', undefined],
    ['p 4', 'done', undefined],
    ['p 5', 'overdue', '2026-11-20'],
    ['p 6', 'week', '2026-11-25'],
  ])
})

test('what an agreement and its plan say in the same words comes once, from the agreement', () => {
  const tasks = tasksOf(
    given({
      agreements: [agreementOf('a', [{ text: 'task 0' }], { plan: { id: 'p', title: 'p' } })],
      plans: [planOf('p', [{}, {}]), planOf('q', [{}])],
    }),
    today,
  )
  expect(tasks.map(({ key }) => key)).toEqual(['a 0', 'p 1', 'q 0'])
})

test('commitments of the person and of relatives, and steps of theirs, from what is in force', () => {
  const tasks = tasksOf(
    given({
      agreements: [
        agreementOf('a', [{}, { responsible: 'care' }, { responsible: 'relative' }], {
          nextStep: { text: 'Ring', responsible: 'resident' },
        }),
        agreementOf('b', [{}], { status: 'ended' }),
        agreementOf('c', [], { nextStep: { text: 'Vi ringer', responsible: 'care' } }),
      ],
    }),
    today,
  )
  expect(tasks.map(({ key }) => key)).toEqual(['a 0', 'a 2', 'a step'])
})

test('invitations that are to come and not called off', () => {
  const invitation = (id: string, start?: string) =>
    eventOf(id, { isInvitation: true, ...(start && { start }) })
  const tasks = tasksOf(
    given({
      events: [
        invitation('a', '2026-12-01T09:00:00+01:00'),
        invitation('b', '2026-11-01T09:00:00+01:00'),
        invitation('c'),
        eventOf('d'),
      ],
    }),
    today,
  )
  expect(tasks.map(({ event }) => event)).toEqual(['a', 'c'])
})

test.each([
  [{ dueDate: '2026-11-22' }, 'overdue'],
  [{ dueDate: '2026-11-23' }, 'today'],
  [{ dueDate: '2026-11-24' }, 'tomorrow'],
  [{ repeat: 'FREQ=DAILY' }, 'today'],
  [{ repeat: 'FREQ=WEEKLY;BYDAY=TU' }, 'tomorrow'],
  [{ repeat: 'now and then' }, 'undated'],
  [{}, 'undated'],
  [{ done: true, dueDate: '2026-11-01' }, 'done'],
  [{ responsible: 'relative' as const, dueDate: '2026-11-01' }, 'relative'],
])('%o is %s', (commitment, group) => {
  const [task] = tasksOf(
    given({ agreements: [agreementOf('a', [commitment], { validFrom: '2026-10-14' })] }),
    today,
  )
  expect(task && groupOf(task, today)).toBe(group)
})

test('whatever parties an agreement and its plan have, nothing that is anybody’s to do is lost, nor told twice', () => {
  const party = fc.constantFrom(
    'resident' as const,
    'relative' as const,
    'care' as const,
    'social-care' as const,
  )
  const parts = fc.array(fc.tuple(party, fc.constantFrom('ring', 'väg dig', 'gå')), { maxLength: 40 })
  fc.assert(
    fc.property(parts, parts, (promised, planned) => {
      const agreements = [
        agreementOf(
          'a',
          promised.map(([responsible, text]) => ({ responsible, text })),
          { plan: { id: 'p', title: 'p' } },
        ),
      ]
      const plans = [
        planOf(
          'p',
          planned.map(([who, title]) => ({ party: who, title })),
        ),
      ]
      const tasks = tasksOf(given({ agreements, plans }), today)
      const mine = (all: [string, string][]) =>
        all.filter(([who]) => who === 'resident' || who === 'relative')
      expect(new Set(tasks.map(({ key }) => key)).size).toBe(tasks.length)
      expect(tasks.filter((one) => one.agreement)).toHaveLength(mine(promised).length)
      const told = new Set(tasks.map(({ who, text }) => `${who} ${text}`))
      for (const [who, text] of mine([...promised, ...planned])) expect(told).toContain(`${who} ${text}`)
    }),
  )
})

test('a question of consent that nobody has answered is there without a day, in a part of its own', () => {
  const request: ConsentRequest = {
    kind: 'request',
    id: 'q',
    reader: { unit: 'Hemtjänst Norr' },
    asker: { name: 'Bistånd Norr' },
    information: [],
    source: testSource('q'),
  }
  const answered = { ...request, id: 'r', answer: { outcome: 'refused', at: `${today}T09:00:00Z` } as const }
  const tasks = tasksOf(given({ sharing: [request, answered] }), today)
  expect(tasks).toMatchObject([
    { request: 'q', text: 'Hemtjänst Norr', day: undefined, commitment: undefined },
  ])
  expect(tasks.map((task) => groupOf(task, today))).toEqual(['questions'])
})
