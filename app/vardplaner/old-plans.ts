import type { CarePlan } from './contract.ts'

/** True of a plan that says nothing of being in force, and that nobody has changed for a year. */
export function isOld({ status, documentTime }: CarePlan, today: string): boolean {
  if (status !== undefined || documentTime === undefined) return false
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  const changed = documentTime.slice(0, 10)
  return changed < yearAgo.slice(0, changed.length)
}
