import type { Agreement, Commitment } from '../overenskommelser/contract.ts'
import { testSource } from '#platform/answer/test-source.ts'
import type { CarePlan, PlanActivity } from '../vardplaner/contract.ts'
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
export function planOf(
  id: string,
  activities: Partial<PlanActivity>[],
  more: Partial<CarePlan> = {},
): CarePlan {
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
