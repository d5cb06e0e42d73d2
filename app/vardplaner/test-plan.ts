import { testSource } from '#platform/answer/test-source.ts'
import type { CarePlan, PlanActivity, PlanStructure } from './contract.ts'

/** For tests: a plan about which nothing more is known than this. */
export const planOf = (id: string, more: Partial<CarePlan> = {}): CarePlan => ({
  id,
  participatingCareUnits: [],
  content: [],
  agreements: [],
  source: testSource(id),
  ...more,
})

/** For tests: the parts of a plan with these activities, each by its place among them. */
export const structureOf = (activities: readonly Partial<PlanActivity>[]): PlanStructure => ({
  goals: [],
  participants: [],
  wishes: [],
  history: [],
  activities: activities.map((one, index) => ({
    id: String(index),
    title: String(index),
    status: 'not-started',
    weekly: [],
    hasBooking: false,
    ...one,
  })),
})
