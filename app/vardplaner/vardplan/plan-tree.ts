import { inFamilies, type Placed } from '../families.ts'
import type { CarePlan, PlanStructure } from '../contract.ts'

export type Goal = PlanStructure['goals'][number]
/** Goals in the order they are read, each followed by its parts. */
export function goalTree(goals: readonly Goal[]): Placed<Goal>[] {
  return inFamilies(goals, { idOf: ({ id }) => id, parentOf: ({ parentId }) => parentId })
}

/** The plan that a plan stands under, and those that stand under it. A plan is never its own. */
export function familyOf(plan: CarePlan, plans: readonly CarePlan[]) {
  return {
    parent: plans.find(({ id }) => id === plan.partOf && id !== plan.id),
    children: plans.filter(({ id, partOf }) => partOf === plan.id && id !== plan.id),
  }
}

/** What is still missing in the activities of a plan: nobody who does it, or no day. Those that are done or off need none. */
export function missingIn({ activities }: PlanStructure): { id: string; title: string; missing: Missing }[] {
  return activities.flatMap((activity) => {
    const { id, title, status, responsible, party, principal, scheduledPeriod, weekly, repeat } = activity
    if (activity.doNotPerform || ['completed', 'cancelled', 'stopped'].includes(status)) return []
    const noOwner = !responsible && !party && !principal && !activity.someoneNamed
    const noDay =
      !scheduledPeriod && !activity.timing && weekly.length === 0 && !repeat && !activity.hasBooking
    if (!noOwner && !noDay) return []
    return { id, title, missing: noOwner && noDay ? 'both' : noOwner ? 'owner' : 'day' }
  })
}
export type Missing = 'owner' | 'day' | 'both'
