import { expect, test } from 'vitest'
import { agreementOf } from '../overenskommelser/test-agreement.ts'
import { eventOf } from '../tidslinje/test-events.ts'
import { byDay, tasksOf } from './tasks.ts'
import { given, planOf } from './test-tasks.ts'

const today = '2026-11-23'

test('a task tells the agreement that it comes from, and the step of a relative is one', () => {
  const agreements = [
    agreementOf('a', [{ responsible: 'relative' }], { nextStep: { text: 'Ring', responsible: 'relative' } }),
  ]
  const tasks = tasksOf(given({ agreements }), today)
  expect(tasks.map(({ who, agreement }) => [who, agreement])).toEqual([
    ['relative', { id: 'a', title: 'a' }],
    ['relative', { id: 'a', title: 'a' }],
  ])
})

test('an invitation for today is still to be answered, also one without a name', () => {
  const events = [eventOf('e', { isInvitation: true, start: '2026-11-23T09:00:00+01:00', title: 'Syn' })]
  expect(tasksOf(given({ events }), today)).toMatchObject([{ event: 'e', day: today, text: 'Syn' }])
  const [event] = events
  if (!event) throw new Error('no event')
  const { title: _, ...nameless } = event
  expect(tasksOf(given({ events: [nameless] }), today)).toMatchObject([{ text: '' }])
})

test('of activities the one that rests says so, a plan without parts has none, and the day is the last it can be', () => {
  const { structured: _, ...bare } = planOf('q', [])
  const plans = [
    planOf('p', [
      { status: 'on-hold' },
      {},
      { scheduledPeriod: { start: '2026-12' } },
      { repeat: 'FREQ=DAILY', scheduledPeriod: { start: '2027' } },
      { repeat: 'FREQ=DAILY', scheduledPeriod: { start: '2026-12-01T23:30:00Z' } },
    ]),
    bare,
  ]
  expect(tasksOf(given({ plans }), today).map(({ paused, day }) => [paused, day])).toEqual([
    [true, undefined],
    [false, undefined],
    [false, '2026-12-31'],
    [false, '2027-01-01'],
    // Already the day after in Sweden.
    [false, '2026-12-02'],
  ])
})

test('in a plan that has not begun, what comes again has a day only if it has a first of its own', () => {
  const days = (status: 'coming' | 'active', more: object) =>
    tasksOf(given({ plans: [planOf('p', [{ repeat: 'FREQ=DAILY', ...more }], { status })] }), today)[0]?.day
  const begun = { scheduledPeriod: { start: '2026-11-01' } }
  expect([days('coming', {}), days('coming', begun)]).toEqual([undefined, today])
  expect([days('active', {}), days('active', begun)]).toEqual([today, today])
})

test.each([
  [{}, {}, undefined],
  [{ dueDate: '2026-12-24' }, {}, '2026-12-24'],
  [{ dueDate: today }, {}, today],
  [{}, { validTo: '2026-12-24' }, '2026-12-24'],
  [{ dueDate: '2026-12-31' }, { validTo: '2026-12-24' }, '2026-12-24'],
  [{ repeat: 'FREQ=DAILY;UNTIL=20261201' }, { validTo: '2026-12-24' }, '2026-12-01'],
  [{ repeat: 'FREQ=DAILY;UNTIL=20261231' }, { validTo: '2026-12-24' }, '2026-12-24'],
  // A last day before the first is none.
  [{}, { validFrom: '2026-12-01', validTo: '2026-11-30' }, undefined],
  [{ dueDate: '2026-12-24' }, { validFrom: '2026-12-24' }, '2026-12-24'],
])('%o of an agreement with %o comes again until %s', (one, more, until) => {
  for (const done of [{}, { doneOn: today }]) {
    const agreements = [agreementOf('a', [{ repeat: 'FREQ=DAILY', ...one, ...done }], more)]
    expect(tasksOf(given({ agreements }), today)[0]).toMatchObject({ until })
  }
})

test('earliest first, and what has no day last, in the order of the sources', () => {
  const agreements = [
    agreementOf('a', [{ text: 'u1' }, { text: '2', dueDate: '2026-12-02' }, { text: 'u2' }, { text: 'u3' }]),
    agreementOf('b', [
      { text: '1', dueDate: '2026-12-01' },
      { text: '2b', dueDate: '2026-12-02' },
    ]),
  ]
  const tasks = tasksOf(given({ agreements }), today)
  expect(tasks.toSorted(byDay).map(({ text }) => text)).toEqual(['1', '2', '2b', 'u1', 'u2', 'u3'])
  const [undated, dated] = [tasks[0], tasks[1]]
  if (!undated || !dated) throw new Error('no tasks')
  expect([byDay(dated, undated), byDay(undated, dated), byDay(dated, dated)]).toEqual([-1, 1, 0])
})
