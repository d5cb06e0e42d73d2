import * as v from 'valibot'
import type { LabAnalysis } from '../riv-ta/get-laboratory-order-outcome.ts'
import type { Resource } from './bundle.ts'
import { cvOf } from './codes.ts'
import { concept, reference, text, time } from './fields.ts'
import { looseReader, type LooseReader } from './loose.ts'
import { type Resolve, shownOf } from './references.ts'

const collection = v.object({
  collectedDateTime: v.optional(time),
  bodySite: v.optional(v.object({ ...concept.entries, concept: v.optional(concept) })),
})

/** The sample of an analysis: what it was, from where, and when it was taken, by itself or as the analysis says. */
export function specimensIn(
  of: LooseReader,
  from: Resource,
  resolve: Resolve,
  taken: string | undefined,
): LabAnalysis['specimen'] {
  const to = shownOf(of.one('specimen', reference), from, resolve)
  const found = to && resolve(to, from, 'Specimen')
  const sample = looseReader(found?.json ?? {})
  const material =
    cvOf(sample.one('type', concept)) ?? (to?.display ? { originalText: to.display } : undefined)
  const collected = sample.one('collection', collection)
  const site = collected?.bodySite
  const where = cvOf(site?.concept ?? site) ?? cvOf(of.one('bodySite', concept))
  const notes = sample.many('note', v.object({ text })).map((one) => one.text)
  const at = collected?.collectedDateTime ?? taken
  const specimen = {
    ...(material && { material }),
    ...(at && { timestamp: at }),
    ...(where && { anatomicalLocation: where }),
    ...(notes.length > 0 && { comment: notes.join('\n') }),
  }
  return Object.keys(specimen).length > 0 ? [specimen] : []
}
