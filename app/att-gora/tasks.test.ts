import { describe, expect, test } from 'vitest'
import type { Agreement, Commitment } from '../overenskommelser/contract.ts'
import { testSource } from '#platform/answer/test-source.ts'
import { eventOf } from '../tidslinje/test-events.ts'
import type { CarePlan, PlanActivity } from '../vardplaner/contract.ts'
import { type Given, groupOf, tasksOf } from './tasks.ts'

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

const given = (some: Partial<Given>): Given => ({ agreements: [], plans: [], events: [], ...some })

function planOf(id: string, activities: Partial<PlanActivity>[], more: Partial<CarePlan> = {}): CarePlan {
  return {
    id,
    title: id,
    participatingCareUnits: [],
    agreements: [],
    content: [],
    structured: {
      goals: [],
      participants: [],
      wishes: [],
      history: [],
      activities: activities.map((one, index) => ({
        id: String(index),
        title: `task ${index}`,
        status: 'in-progress',
        party: 'resident',
        weekly: [],
        hasBooking: false,
        ...one,
      })),
    },
    source: testSource(id),
    ...more,
  }
}

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
    ['p 6', 'coming', '2026-11-25'],
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

/** The group of the only task; undefined when there is none. */
function onlyGroup(some: Partial<Given>, day = today): string | undefined {
  const [task] = tasksOf(given(some), day)
  return task && groupOf(task, day)
}

describe('what comes again, and whose time is over, is nothing to do; on its last day it is', () => {
  const daily = { repeat: 'FREQ=DAILY' }
  const september = '2026-09-01'
  const commitments: [string, Partial<Commitment>, Partial<Agreement>][] = [
    ['the agreement', daily, { validTo: '2026-10-31' }],
    ['its own last day', { ...daily, dueDate: '2026-10-31' }, { validTo: '2027-01-01' }],
    ['its rule', { repeat: 'FREQ=DAILY;UNTIL=20261031' }, {}],
    ['its rule, by the clock', { repeat: 'FREQ=DAILY;UNTIL=20261031T225959Z' }, { validTo: '2027-01-01' }],
    ['its rule, after so many times', { repeat: 'FREQ=DAILY;COUNT=61' }, {}],
    ['an agreement with a rule that nobody understands', { repeat: 'då och då' }, { validTo: '2026-10-31' }],
  ]
  const world = (one: Partial<Commitment>, more: Partial<Agreement>) => ({
    agreements: [agreementOf('a', [one], { validFrom: september, ...more })],
  })
  test.each(commitments)('ended by %s', (_, one, more) => {
    const lastDay = one.repeat === 'då och då' ? 'undated' : 'today'
    expect(onlyGroup(world(one, more), '2026-10-31')).toBe(lastDay)
    for (const day of ['2026-11-01', today, '2030-01-01']) {
      expect(onlyGroup(world(one, more), day)).toBeUndefined()
      expect(onlyGroup(world({ ...one, responsible: 'relative' }, more), day)).toBeUndefined()
      expect(onlyGroup(world({ ...one, done: true }, more), day)).toBeUndefined()
    }
  })

  test('ended by the period of an activity', () => {
    const plans = [planOf('p', [{ ...daily, scheduledPeriod: { start: september, end: '2026-10-31' } }])]
    expect(onlyGroup({ plans }, '2026-10-31')).toBe('today')
    expect(onlyGroup({ plans }, '2026-11-01')).toBeUndefined()
  })

  test.each(['stopped', 'cancelled', 'entered-in-error'])(
    'an activity that is %s is nothing to do',
    (status) => {
      for (const some of [
        { status },
        { status, ...daily },
        { status, scheduledPeriod: { start: september } },
      ])
        expect(onlyGroup({ plans: [planOf('p', [some])] })).toBeUndefined()
    },
  )

  test.each([
    ['completed', {}, 'done'],
    ['on-hold', {}, 'undated'],
    ['not-started', { status: 'coming' as const }, 'undated'],
    ['in-progress', { status: 'ended' as const }, undefined],
  ])('an activity that is %s is not one for today', (status, plan, group) => {
    expect(onlyGroup({ plans: [planOf('p', [{ ...daily, status }], plan)] })).toBe(group)
  })

  test('an agreement that is no longer in force asks nothing', () => {
    for (const status of ['ended', 'replaced'] as const)
      expect(onlyGroup(world(daily, { status }))).toBeUndefined()
  })

  test('what is to be done once is late, until it is done or the agreement has ended', () => {
    expect(onlyGroup(world({ dueDate: '2026-10-30' }, { validTo: '2026-10-31' }))).toBe('overdue')
  })

  test('it stands in its plan still, when only the agreement with the same words is over', () => {
    const some = {
      agreements: [
        agreementOf('a', [{ text: 'task 0', ...daily }], {
          validFrom: september,
          validTo: '2026-10-31',
          plan: { id: 'p', title: 'p' },
        }),
      ],
      plans: [planOf('p', [daily])],
    }
    expect(tasksOf(given(some), today).map(({ key }) => key)).toEqual(['p 0'])
  })

  test('a time that ends before it begins is told without a day, and so is a rule that needs a first day and has none', () => {
    expect(onlyGroup(world(daily, { validFrom: '2026-12-01', validTo: '2026-01-01' }))).toBe('undated')
    expect(onlyGroup({ agreements: [agreementOf('a', [{ repeat: 'FREQ=WEEKLY' }])] })).toBe('undated')
  })
})

test('a rule that is never met, or not allowed, takes nothing with it', () => {
  const hostile = [
    'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
    'FREQ=WEEKLY;BYMONTHDAY=15',
    '\u0000',
    'FREQ=DAILY'.repeat(9_999),
  ]
  const some = [...hostile, 'FREQ=DAILY'].map((repeat) => ({ repeat }))
  const tasks = tasksOf(
    given({
      agreements: [agreementOf('a', some, { validFrom: '2026-11-03' })],
      plans: [
        planOf(
          'p',
          some.map((one) => ({ ...one, scheduledPeriod: { start: '2026-11-03' } })),
        ),
      ],
    }),
    today,
  )
  const groups = [...hostile.map(() => 'undated'), 'today']
  expect(tasks.map((task) => groupOf(task, today))).toEqual([...groups, ...groups])
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
  const [task] = tasksOf(
    given({ agreements: [agreementOf('a', [commitment], { validFrom: '2026-10-14' })] }),
    today,
  )
  expect(task && groupOf(task, today)).toBe(group)
})
