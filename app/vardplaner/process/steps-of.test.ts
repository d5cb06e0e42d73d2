import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlanProcess } from '../contract.ts'
import { otherSteps, processSteps, stepsOf } from './steps-of.ts'

const today = '2026-11-23'
const process = (steps: PlanProcess['steps'], more: Partial<PlanProcess> = {}): PlanProcess => ({
  steps,
  consents: [],
  ...more,
})
const none = { meeting: undefined, followUpDate: undefined, ended: false }
const states = (...told: Parameters<typeof stepsOf>) => stepsOf(...told).map(({ state }) => state)

test('the step after the last that is done is the one to wait for, with the day of the meeting', () => {
  const steps = [
    { step: 'initiative', date: '2026-11-18' },
    { step: 'call', date: '2026-11-20' },
  ]
  const placed = stepsOf(
    process(steps),
    { ...none, meeting: { start: '2026-12-03T23:30:00Z', invited: [] } },
    today,
  )
  expect(placed.map(({ state }) => state)).toEqual([
    'done',
    'done',
    'done',
    'done',
    'now',
    'coming',
    'coming',
    'coming',
  ])
  expect(placed[4]).toMatchObject({ step: 'meeting', day: '2026-12-04', late: false })
})

test('the call is due three days after the hospital has told that one is ready, and late after that', () => {
  const one = process([{ step: 'mapping', date: '2026-11-20' }], { dischargeReadyOn: '2026-11-20' })
  const call = (day: string) => stepsOf(one, none, day).find(({ step }) => step === 'call')
  expect(call('2026-11-23')).toMatchObject({ state: 'now', due: '2026-11-23', late: false })
  expect(call('2026-11-24')).toMatchObject({ state: 'now', due: '2026-11-23', late: true })
  const called = process([{ step: 'call', date: '2026-11-22' }], { dischargeReadyOn: '2026-11-20' })
  expect(stepsOf(called, none, today).find(({ step }) => step === 'call')?.due).toBeUndefined()
})

test('a step with a day to come is not done, and a meeting of today may not have been', () => {
  expect(states(process([{ step: 'meeting', date: today }]), none, today)).toEqual(
    Array(8).fill('coming').fill('now', 0, 1),
  )
  expect(states(process([{ step: 'plan', date: today }]), none, today)[5]).toBe('done')
  const [, , , , meeting] = stepsOf(
    process([{ step: 'call' }, { step: 'meeting', date: '2026-11-20' }]),
    none,
    today,
  )
  expect(meeting?.state).toBe('done')
})

test('of a plan that has ended, what was not told is unsaid', () => {
  const ended = states(process([{ step: 'consent' }]), { ...none, ended: true }, today)
  expect(ended).toEqual(['done', 'done', ...Array(5).fill('unsaid'), 'done'])
})

test('a meeting that was held, called or called off goes before what was planned', () => {
  const met = (status: 'held' | 'called' | 'cancelled') => ({ ...none, meeting: { status, invited: [] } })
  const planned = process([{ step: 'meeting', date: '2026-11-20' }], { dischargeReadyOn: '2026-11-16' })
  expect(states(planned, met('cancelled'), today)[4]).not.toBe('done')
  expect(states(process([]), met('held'), today)[4]).toBe('done')
  const called = stepsOf(process([], { dischargeReadyOn: '2026-11-16' }), met('called'), today)
  expect(called[3]).toMatchObject({ state: 'done', late: false })
})

test('what nobody knows is kept, in its own words', () => {
  const one = process([{ step: 'hembesök' }, { step: 'call' }])
  expect(otherSteps(one).map(({ step }) => step)).toEqual(['hembesök'])
})

test('whatever is told, each step comes once, and at most one is the one to wait for, between what is done and what is to come', () => {
  const anySteps = fc.array(
    fc.record({
      step: fc.constantFrom(...processSteps, 'other'),
      date: fc.constantFrom('2026-11-01', today, '2026-12-24', undefined),
    }),
  )
  fc.assert(
    fc.property(anySteps, fc.boolean(), (steps, ended) => {
      const placed = stepsOf(process(steps), { ...none, ended }, today)
      expect(placed.map(({ step }) => step)).toEqual(processSteps)
      expect(placed.map(({ state }) => state).join(' ')).toMatch(
        /^(done ?)*(now ?)?(coming ?)*$|^(done ?)*(unsaid ?)*done$/,
      )
    }),
  )
})
