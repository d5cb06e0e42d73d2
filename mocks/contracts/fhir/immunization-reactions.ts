import * as v from 'valibot'
import type { CV } from '../riv-ta/datatypes.ts'
import type { Resource } from './bundle.ts'
import { cvOf } from './codes.ts'
import { concepts, reference } from './fields.ts'
import type { LooseReader } from './loose.ts'
import { wordsAt } from './people.ts'
import type { Resolve } from './references.ts'

const reaction = v.object({
  detail: v.optional(reference),
  manifestation: v.optional(v.object({ concept: v.optional(concepts), reference: v.optional(reference) })),
})

/** What came of it, by what the reaction points to, in R5 by itself. */
export function reactionsIn(of: LooseReader, from: Resource, resolve: Resolve): CV[] {
  return of.many('reaction', reaction).flatMap(({ detail, manifestation }) => {
    const own = cvOf(manifestation?.concept?.[0])
    const to = detail ?? manifestation?.reference
    const words = to && wordsAt(to, from, resolve)
    if (!own && !words && to === undefined) of.missed.add('reaction')
    return own ?? (words ? { originalText: words } : [])
  })
}
