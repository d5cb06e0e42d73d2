import { inFamilies, type Placed } from '../families.ts'
import { lastDayOf } from '#platform/dates/last-day.ts'
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

/** What is still missing in the activities of a plan: nobody who does it, or no day. Those that are done or off need none. */
export function missingIn({ activities }: PlanStructure): { id: string; title: string; missing: Missing }[] {
  return activities.flatMap((activity) => {
    const { id, title, responsible, party, principal, scheduledPeriod, repeat } = activity
    if (activity.doNotPerform || isOver(activity)) return []
    const noOwner = !responsible && !party && !principal && !activity.someoneNamed
    const noDay =
      !scheduledPeriod && !activity.timing && !hasWeekDay(activity) && !repeat && !activity.hasBooking
    if (!noOwner && !noDay) return []
    return { id, title, missing: noOwner && noDay ? 'both' : noOwner ? 'owner' : 'day' }
  })
}
export type Missing = 'owner' | 'day' | 'both'
