import * as v from 'valibot'
import { isHidden, type Resource } from './bundle.ts'
import { concept, reference, time } from './fields.ts'
import { looseReader } from './loose.ts'
import { type Who, whoIs } from './people.ts'
import type { Ways } from './read-each.ts'
import { wrongSubject } from './subject.ts'

const agent = v.object({ type: v.optional(concept), who: v.optional(reference) })

/** Who has signed a resource, and when: the legal agent of a Provenance in the same answer. Undefined: the answer tells of nobody. */
export function signatureOf(
  resource: Resource,
  { resources, resolve, patientOf, source }: Ways,
): { at: string | undefined; who: Who } | undefined {
  for (const one of resources) {
    if (one.type !== 'Provenance' || isHidden(one)) continue
    const of = looseReader(one.json)
    if (!of.many('target', reference).some((to) => resolve(to, one)?.path === resource.path)) continue
    if (source.askedAbout !== undefined && wrongSubject(one, source.askedAbout, patientOf)) continue
    const by = of.many('agent', agent).find(({ type }) => type?.coding.some(({ code }) => code === 'legal'))
    if (by) return { at: of.one('recorded', time), who: whoIs(by.who, one, resolve) }
  }
  return undefined
}
