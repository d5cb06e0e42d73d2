import type { CarePlan, PlanActivity } from '../vardplaner/contract.ts'
import { planOf as plan, structureOf } from '../vardplaner/test-plan.ts'
import type { Given } from './tasks.ts'

/** For tests: what tasks are made of. */
export const given = (some: Partial<Given>): Given => ({
  agreements: [],
  plans: [],
  events: [],
  sharing: [],
  ...some,
})

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
