import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planOf, structureOf } from '../test-plan.ts'
import { familyOf, goalTree, isInWeek, lacksDay } from './plan-tree.ts'

const goal = (id: string, parentId?: string) => ({
  id,
  description: id,
  lifecycleStatus: 'active',
  ...(parentId !== undefined && { parentId }),
})

describe('goals', () => {
  test('each part follows what it is a part of', () => {
    const placed = goalTree([goal('c', 'b'), goal('a'), goal('b', 'a'), goal('d')])
    expect(placed.map(({ item: { id }, depth }) => `${id}${depth}`)).toEqual(['a0', 'b1', 'c2', 'd0'])
  })

  test('a parent that is not there, and rings, leave the goal at the top', () => {
    const placed = goalTree([goal('a', 'gone'), goal('b', 'c'), goal('c', 'b'), goal('d', 'd')])
    expect(placed.map(({ item: { id } }) => id)).toEqual(['a', 'b', 'c', 'd'])
    expect(placed[0]?.depth).toBe(0)
  })

  test('whatever hangs on what, every goal comes once', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const goals = fc.array(fc.tuple(id, fc.option(id, { nil: undefined })), { maxLength: 12 })
    fc.assert(
      fc.property(goals, (pairs) => {
        const all = pairs.map(([own, parent]) => goal(own, parent))
        expect(new Set(goalTree(all).map((one) => one.item))).toEqual(new Set(all))
        expect(goalTree(all)).toHaveLength(all.length)
      }),
    )
  })
})

const under = (id: string, partOf: string) => planOf(id, { partOf })

test('a plan stands under another, also when two stand under each other, but never under itself', () => {
  const [a, b, own] = [under('a', 'b'), under('b', 'a'), under('own', 'own')]
  expect(familyOf(a, [a, b, own])).toEqual({ parent: b, children: [b] })
  expect(familyOf(own, [a, b, own])).toEqual({ parent: undefined, children: [] })
  expect(familyOf(under('x', 'gone'), [a])).toEqual({ parent: undefined, children: [] })
})

test('what lacks a day is pointed out, unless it is done, off or not to be done', () => {
  const { activities } = structureOf([
    {},
    { responsible: 'Eva' },
    { scheduledPeriod: { start: '2026-12-01' } },
    { party: 'resident', repeat: 'FREQ=DAILY' },
    { principal: 'kommun', hasBooking: true },
    { status: 'completed' },
    { status: 'cancelled' },
    { status: 'stopped' },
    { doNotPerform: true },
    { someoneNamed: true, timing: { text: '2 ggr/dag' } },
  ])
  expect(activities.filter(lacksDay).map(({ id }) => id)).toEqual(['0', '1'])
})

const weekly = [{ weekDays: ['Monday' as const], start: '08:00', end: '08:30' }]
test.each([
  [{ weekly }, true],
  [{ weekly, status: 'in-progress' }, true],
  [{ weekly, scheduledPeriod: { end: '2026-11-23' } }, true],
  [{ weekly, scheduledPeriod: { end: '2026-11' } }, true],
  [{ weekly, scheduledPeriod: { end: '2026-11-22' } }, false],
  [{ weekly, status: 'cancelled' }, false],
  [{ weekly, status: 'stopped' }, false],
  [{ weekly, status: 'completed' }, false],
  [{ weekly, status: 'on-hold' }, false],
  [{ weekly: [{ weekDays: [], start: '08:00' }] }, false],
  [{}, false],
] as const)('that somebody comes in the week, of %j: %s', (more, expected) => {
  const [activity] = structureOf([more as never]).activities
  if (!activity) throw new Error('no activity')
  expect(isInWeek(activity, '2026-11-23')).toBe(expected)
})

test('the hours of no day are no day', () => {
  const { activities } = structureOf([
    { responsible: 'Eva', weekly: [{ weekDays: [], start: '08:00', end: undefined }] },
  ])
  expect(activities.map(lacksDay)).toEqual([true])
})
