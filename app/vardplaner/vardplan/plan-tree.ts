import { inFamilies, type Placed } from '../families.ts'
import { lastDayOf } from '#platform/dates/last-day.ts'
import type { Principal } from '#platform/answer/contract.ts'
import type { CarePlan, PlanActivity, PlanStructure } from '../contract.ts'

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

/** True of an activity that is done, or off. */
export const isOver = ({ status }: Pick<PlanActivity, 'status'>) =>
  ['completed', 'cancelled', 'stopped'].includes(status)

/** True of one that has a weekday; the hours of no day say nothing of when. */
const hasWeekDay = ({ weekly }: PlanActivity) => weekly.some(({ weekDays }) => weekDays.length > 0)

/** True of what somebody comes for each week: it goes on, and its time is not over. */
export function isInWeek(activity: PlanActivity, today: string): boolean {
  const { end } = activity.scheduledPeriod ?? {}
  const goesOn = !isOver(activity) && activity.status !== 'on-hold'
  return goesOn && hasWeekDay(activity) && (end === undefined || lastDayOf(end) >= today)
}

/** True of what is still to be done, but has no day, no repetition and no booked time. */
export function lacksDay(activity: PlanActivity): boolean {
  const { doNotPerform, scheduledPeriod, timing, repeat, hasBooking } = activity
  if (doNotPerform || isOver(activity)) return false
  return !scheduledPeriod && !timing && !hasWeekDay(activity) && !repeat && !hasBooking
}

/** Who does it: the person and those near, a kind of huvudman, somebody who is named only, or nobody. */
export type Owner = Principal | 'own' | 'named' | 'none'
export function ownerOf(activity: PlanActivity): Owner {
  const { party, principal, responsible, someoneNamed } = activity
  if (party === 'resident' || party === 'relative') return 'own'
  if (principal) return principal
  // What is over needs nobody any more.
  return responsible || someoneNamed || party || isOver(activity) ? 'named' : 'none'
}
