import { describe, expect, test } from 'vitest'
import type { Agreement, Commitment } from '../overenskommelser/contract.ts'
import { byDay, type Given, groupOf, isForToday, tasksOf } from './tasks.ts'
import { agreementOf } from '../overenskommelser/test-agreement.ts'
import { given, planOf } from './test-tasks.ts'

const today = '2026-11-23'

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
    expect(onlyGroup(world(daily, { validFrom: '2026-11-01', validTo: '2026-10-31' }))).toBe('undated')
    expect(onlyGroup(world(daily, { validFrom: '2026-12-01', validTo: '2026-01-01' }))).toBe('later')
    expect(onlyGroup({ agreements: [agreementOf('a', [{ repeat: 'FREQ=WEEKLY' }])] })).toBe('undated')
  })
})

describe('a mark of what comes again is of its day', () => {
  const [day, next] = ['2026-11-24', '2026-11-25']
  const taskOn = (on: string, one: Partial<Commitment>, more: Partial<Agreement> = {}) => {
    const agreements = [agreementOf('a', [one], { validFrom: '2026-10-14', ...more })]
    const [task] = tasksOf(given({ agreements }), on)
    return task && { group: groupOf(task, on), day: task.day, next: task.next, again: task.again }
  }

  test('done on its day, and to be done again the next', () => {
    const one = { repeat: 'FREQ=DAILY', doneOn: day }
    expect(taskOn(day, one)).toEqual({ group: 'done', day, next, again: true })
    expect(taskOn(next, one)).toMatchObject({ group: 'today', day: next })
    expect(taskOn('2026-11-23', one)).toMatchObject({ group: 'today', day: '2026-11-23' })
  })

  test('done on Monday, it is to be done the Monday after', () => {
    const one = { repeat: 'FREQ=WEEKLY;BYDAY=MO', doneOn: '2026-11-23' }
    expect(taskOn('2026-11-23', one)).toMatchObject({ group: 'done', next: '2026-11-30' })
    expect(taskOn(day, one)).toMatchObject({ group: 'later', day: '2026-11-30' })
    expect(taskOn('2026-11-30', one)).toMatchObject({ group: 'today', day: '2026-11-30' })
  })

  test('a flag without a day is of no day', () => {
    expect(taskOn(next, { repeat: 'FREQ=DAILY', done: true })).toMatchObject({ group: 'today', day: next })
    expect(taskOn(next, { repeat: 'då och då', done: true })).toMatchObject({ group: 'undated' })
  })

  test('where the rule is not understood, a mark is still of its day', () => {
    const one = { repeat: 'då och då', doneOn: day }
    expect(taskOn(day, one)).toEqual({ group: 'done', day: undefined, next: undefined, again: true })
    expect(taskOn(next, one)).toMatchObject({ group: 'undated' })
  })

  test('done on the last day it is done for good, and gone the day after', () => {
    const one = { repeat: 'FREQ=DAILY', doneOn: day }
    expect(taskOn(day, one, { validTo: day })).toEqual({ group: 'done', day, next: undefined, again: false })
    expect(taskOn(next, one, { validTo: day })).toBeUndefined()
  })

  test('what is done once stays done, whatever day it is said to be of', () => {
    for (const on of [day, next, '2030-01-01'])
      expect(taskOn(on, { done: true, doneOn: day, dueDate: day })).toMatchObject({ group: 'done' })
    expect(taskOn(next, { done: false, doneOn: next })).toMatchObject({ group: 'undated' })
  })

  test.each([
    [{ repeat: 'FREQ=DAILY' }, true],
    [{ repeat: 'FREQ=WEEKLY;BYDAY=WE' }, false],
    [{ repeat: 'då och då' }, true],
    [{ dueDate: '2026-12-24' }, true],
  ])('%o can be ticked off today: %s', (one, expected) => {
    const [task] = tasksOf(given({ agreements: [agreementOf('a', [one])] }), day)
    expect(task && isForToday(task, day)).toBe(expected)
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
  // What is for today stands first, however many there are without a day.
  expect(tasks.toSorted(byDay).map(({ day }) => day)).toEqual([
    today,
    today,
    ...some.flatMap(() => [undefined, undefined]).slice(2),
  ])
  const groups = [...hostile.map(() => 'undated'), 'today']
  expect(tasks.map((task) => groupOf(task, today))).toEqual([...groups, ...groups])
})
