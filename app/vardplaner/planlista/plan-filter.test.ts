import { expect, test } from 'vitest'
import type { CarePlan } from '../contract.ts'
import { planOf } from '../test-plan.ts'
import { filterOfParams, findPlans, groupOf } from './plan-filter.ts'

test('the address holds kind and organisation; other words are told', () => {
  expect(filterOfParams(new URLSearchParams('typ=SIP&organisation=kommun'))).toEqual({
    filter: { kind: 'SIP', principal: 'kommun' },
    unknown: [],
  })
  expect(filterOfParams(new URLSearchParams('typ=<b>&organisation=staten'))).toEqual({
    filter: { kind: undefined, principal: undefined },
    unknown: ['<b>', 'staten'],
  })
})

test('plans are found by kind, organisation and every word of the search', () => {
  const plans = [
    planOf('a', { typeOfCarePlan: 'SIP', title: 'Samordnad plan' }),
    planOf('b', { typeOfCarePlan: 'VP', responsible: { name: 'Karin Ek' } }),
  ]
  const all = { kind: undefined, principal: undefined }
  const ids = (some: CarePlan[]) => some.map(({ id }) => id)
  expect(ids(findPlans(plans, all, '', () => ''))).toEqual(['a', 'b'])
  expect(ids(findPlans(plans, { ...all, kind: 'VP' }, '', () => ''))).toEqual(['b'])
  expect(ids(findPlans(plans, { ...all, principal: 'kommun' }, '', () => ''))).toEqual([])
  expect(ids(findPlans(plans, all, 'KARIN ek', () => ''))).toEqual(['b'])
  expect(ids(findPlans(plans, all, 'hjälp', ({ id }) => (id === 'a' ? 'Hjälp hemma' : '')))).toEqual(['a'])
})

test('a plan whose source does not say whether it is in force is in neither part', () => {
  expect(groupOf(planOf('a'))).toBe('unsaid')
  expect(groupOf(planOf('a', { status: 'ended' }))).toBe('ended')
})
