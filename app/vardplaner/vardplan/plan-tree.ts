import type { CarePlan, PlanStructure } from '../contract.ts'

export type Goal = PlanStructure['goals'][number]
/** A goal with how deep it stands under others, from 0. */
export type PlacedGoal = { goal: Goal; depth: number }

/**
 * Goals in the order they are read: each followed by its parts. One whose parent is not there, or that is in a ring of
 * goals that are each other's parts, stands at the top. Every goal comes once.
 */
export function goalTree(goals: readonly Goal[]): PlacedGoal[] {
  const ids = new Set(goals.map(({ id }) => id))
  const parts = Map.groupBy(goals, ({ parentId }) => (parentId && ids.has(parentId) ? parentId : undefined))
  const placed: PlacedGoal[] = []
  const seen = new Set<Goal>()
  const place = (goal: Goal, depth: number) => {
    if (seen.has(goal)) return
    seen.add(goal)
    placed.push({ goal, depth })
    for (const part of parts.get(goal.id) ?? []) place(part, depth + 1)
  }
  for (const goal of parts.get(undefined) ?? []) place(goal, 0)
  // What is left is in rings.
  for (const goal of goals) place(goal, 0)
  return placed
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
    if (status === 'completed' || status === 'cancelled') return []
    const noOwner = !responsible && !party && !principal
    const noDay = !scheduledPeriod && weekly.length === 0 && !repeat && !activity.hasBooking
    if (!noOwner && !noDay) return []
    return { id, title, missing: noOwner && noDay ? 'both' : noOwner ? 'owner' : 'day' }
  })
}
export type Missing = 'owner' | 'day' | 'both'
