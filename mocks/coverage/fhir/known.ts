import { shared } from '../words.ts'
import { tablesOf } from './resource-tables.ts'
import type { Around } from '../sums.ts'

/** The elements that are read of the resources of a contract, all types of it together, and what would be useful. */
export function fhirKnown(name: string): Pick<Around, 'title' | 'known' | 'useful'> {
  const own = tablesOf(name)
  return {
    title:
      name === shared
        ? 'Personer, enheter och annat som svaren pekar på (FHIR)'
        : own.map(([, { title }]) => title).join('; '),
    known: [
      ...new Set(
        own.flatMap(([type, { elements }]) => Object.keys(elements).map((path) => `${type}/${path}`)),
      ),
    ],
    useful: own.flatMap(([type, { useful = [] }]) =>
      useful.map((one) => ({ ...one, anyOf: one.anyOf.map((path) => `${type}/${path}`) })),
    ),
  }
}
