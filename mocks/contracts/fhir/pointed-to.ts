import * as v from 'valibot'
import type { AnswerFault } from '../reading.ts'
import { isHidden, type Resource } from './bundle.ts'
import { reference } from './fields.ts'
import { listOf } from './json.ts'
import { type Resolve } from './references.ts'

/** Goals, teams and documents in an answer that no plan points to: nobody can say what they belong to. */
export function withoutPlans(
  resources: readonly Resource[],
  types: readonly string[],
  used: ReadonlySet<string>,
): AnswerFault[] {
  return resources
    .filter((one) => types.includes(one.type) && !isHidden(one) && !used.has(one.path))
    .map(({ path }) => ({ path, reason: 'unreferenced' }))
}

/** Where in an answer the resources stand that any plan points to, whether the plan itself can be read or seen or not. */
export function pointedTo(plans: readonly Resource[], resolve: Resolve): Set<string> {
  return new Set(
    plans.flatMap((plan) =>
      [
        ...listOf(plan.json['goal']),
        ...listOf(plan.json['careTeam']),
        ...listOf(plan.json['supportingInfo']),
      ].flatMap((one) => {
        const to = v.safeParse(reference, one)
        return (to.success && resolve(to.output, plan)?.path) || []
      }),
    ),
  )
}
