import type { CarePlan } from '../../vardplaner/contract.ts'
import { isSip } from '../../vardplaner/plan-order.ts'
import { isOld } from '../../vardplaner/old-plans.ts'

/**
 * The plans to go by on a Swedish day, in two parts: what region and kommun have planned together (SIP), with what stands under it, and
 * the others. Those that have ended are in neither; `old`: those that nobody has changed for a year, or said to be in force.
 */
export function jointAndOthers(plans: readonly CarePlan[], today: string) {
  const going = plans.filter(({ status }) => status !== 'ended')
  const current = going.filter((plan) => !isOld(plan, today))
  const sips = new Set(current.filter(isSip).map(({ id }) => id))
  const isJoint = ({ id, partOf }: CarePlan) => sips.has(id) || sips.has(partOf ?? '')
  return {
    joint: current.filter(isJoint),
    others: current.filter((plan) => !isJoint(plan)),
    old: going.filter((plan) => isOld(plan, today)),
  }
}
