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

/**
 * Where in an answer the resources stand that a plan points to, one that is read or one that is hidden. What belongs to a plan
 * that cannot be read is lost with it, and named.
 */
export function pointedTo(
  resources: readonly Resource[],
  plans: readonly { resource: Resource }[],
  resolve: Resolve,
): Set<string> {
  const hidden = resources.filter((one) => one.type === 'CarePlan' && isHidden(one))
  return new Set(
    [...hidden, ...plans.map(({ resource }) => resource)].flatMap((plan) =>
      ['goal', 'careTeam', 'supportingInfo']
        .flatMap((name) => listOf(plan.json[name]))
        .flatMap((one) => {
          const to = v.safeParse(reference, one)
          return (to.success && resolve(to.output, plan)?.path) || []
        }),
    ),
  )
}
