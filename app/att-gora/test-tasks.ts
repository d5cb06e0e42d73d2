import type { Agreement, Commitment } from '../overenskommelser/contract.ts'
import { testSource } from '#platform/answer/test-source.ts'
import type { CarePlan, PlanActivity } from '../vardplaner/contract.ts'
import { planOf as plan, structureOf } from '../vardplaner/test-plan.ts'
import type { Given } from './tasks.ts'

/** For tests: an agreement with these commitments of the person's. */
export function agreementOf(
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

/** For tests: what tasks are made of. */
export const given = (some: Partial<Given>): Given => ({ agreements: [], plans: [], events: [], ...some })

/** For tests: a plan with these activities of the person's. */
export const planOf = (
  id: string,
  activities: readonly Partial<PlanActivity>[],
  more: Partial<CarePlan> = {},
): CarePlan =>
  plan(id, {
    title: id,
    structured: structureOf(
      activities.map((one, index) => ({
        title: `task ${index}`,
        status: 'in-progress',
        party: 'resident',
        ...one,
      })),
    ),
    ...more,
  })
