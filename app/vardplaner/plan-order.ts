import type { CarePlan } from './contract.ts'

const isEnded = ({ status }: CarePlan) => Number(status === 'ended')

/** Plans changed last come first; those without a date come after, and those that have ended last. None is left out. */
export function currentFirst(plans: CarePlan[]): CarePlan[] {
  return plans.toSorted(
    (a, b) => isEnded(a) - isEnded(b) || (b.documentTime ?? '').localeCompare(a.documentTime ?? ''),
  )
}

/** True of a plan that region and kommun make together (samordnad individuell plan). */
export const isSip = ({ typeOfCarePlan }: CarePlan) => typeOfCarePlan === 'SIP'

const isJoint = (plan: CarePlan) => Number(isSip(plan) && plan.status !== 'ended')

/** The same, with what region and kommun have planned together (SIP) before all else. */
export const jointFirst = (plans: CarePlan[]): CarePlan[] =>
  currentFirst(plans).toSorted((a, b) => isJoint(b) - isJoint(a))
