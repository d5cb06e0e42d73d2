import type { CarePlan } from './contract.ts'

const isEnded = ({ status }: CarePlan) => Number(status === 'ended')

/** Plans changed last come first; those without a date come after, and those that have ended last. None is left out. */
export function currentFirst(plans: CarePlan[]): CarePlan[] {
  return plans.toSorted(
    (a, b) => isEnded(a) - isEnded(b) || (b.documentTime ?? '').localeCompare(a.documentTime ?? ''),
  )
}
