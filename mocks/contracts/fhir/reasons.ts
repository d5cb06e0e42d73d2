import * as v from 'valibot'
import type { CV } from '../riv-ta/datatypes.ts'
import type { Resource } from './bundle.ts'
import { cvOf } from './codes.ts'
import { concept, reference } from './fields.ts'
import type { LooseReader } from './loose.ts'
import { wordsAt } from './people.ts'
import { leadsToHidden, type Resolve } from './references.ts'

const reasonSchema = v.object({
  ...concept.entries,
  concept: v.optional(concept),
  reference: v.optional(reference),
})

/** Why, by a code or by what is pointed at; in R5 both are in one. */
export function reasonsIn(of: LooseReader, from: Resource, resolve: Resolve): CV[] {
  const given = of.many('reason', reasonSchema)
  const concepts = [...of.many('reasonCode', concept), ...given.flatMap((one) => one.concept ?? [])]
  const pointers = [...of.many('reasonReference', reference), ...given.flatMap((one) => one.reference ?? [])]
  return [
    ...concepts.flatMap((one) => cvOf(one) ?? []),
    ...pointers.flatMap((to) => {
      const words = leadsToHidden(to, from, resolve) ? undefined : wordsAt(to, from, resolve)
      return words ? [{ originalText: words }] : []
    }),
  ]
}
