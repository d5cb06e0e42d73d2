import { expect, test } from 'vitest'
import { planOf } from '../../vardplaner/test-plan.ts'
import { jointAndOthers } from './joint-and-others.ts'

test('a SIP comes first with what stands under it; what has ended is left out, and what is old is told apart', () => {
  const plans = [
    planOf('vp', { typeOfCarePlan: 'VP' }),
    planOf('sip', { typeOfCarePlan: 'SIP', status: 'active' }),
    planOf('under', { partOf: 'sip', typeOfCarePlan: 'GP' }),
    planOf('ended', { typeOfCarePlan: 'SIP', status: 'ended' }),
    planOf('old', { documentTime: '2025-01-10' }),
  ]
  const { joint, others, old } = jointAndOthers(plans, '2026-11-23')
  expect([joint, others, old].map((some) => some.map(({ id }) => id))).toEqual([
    ['sip', 'under'],
    ['vp'],
    ['old'],
  ])
})
