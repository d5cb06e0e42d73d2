import { createContext, useContext } from 'react'
import type { Agreement } from '../overenskommelser/contract.ts'
import type { CarePlan, PlanActivity } from '../vardplaner/contract.ts'
import { isOver } from '../vardplaner/vardplan/plan-tree.ts'

/** True when the reader has asked for what has ended, or is done, as well. */
export const EndedContext = createContext(false)

const goalsOver = ['completed', 'cancelled', 'rejected', 'entered-in-error']

/** What stands on the paper: all of it when that was asked for, else what has neither ended nor is done. */
export function useOnPaper() {
  const all = useContext(EndedContext)
  return {
    all,
    agreement: ({ status }: Pick<Agreement, 'status'>) => all || status === 'active',
    plan: ({ status }: Pick<CarePlan, 'status'>) => all || status !== 'ended',
    goal: ({ lifecycleStatus }: { lifecycleStatus: string }) => all || !goalsOver.includes(lifecycleStatus),
    /** Done once and for all; what comes again never is. */
    commitment: ({ done, repeat }: Agreement['commitments'][number]) => all || !done || repeat !== undefined,
    // What was not to be done, and no longer holds, is over too.
    activity: (activity: PlanActivity) => all || !isOver(activity),
  }
}
