import type { Resource } from '../../contracts/fhir/bundle.ts'
import { isObject, type Json, listOf } from '../../contracts/fhir/json.ts'
import { toldBefore } from '../as-platform.ts'
import type { RecordReport } from '../report.ts'
import { keptBack } from '../reported.ts'
import { reportResource } from './report-resource.ts'
import { type Sent, sentIn } from './sent.ts'

const former = 'Kom i flera versioner: bara den nyaste visas'

/** What stands in a bundle of a resource more than once: the same again, or as it was before. Of each the bundle's reader keeps one. */
export function formerIn(bundle: Json, sent: readonly Sent[]): RecordReport[] {
  const kept = new Set(sent.map(({ resource }) => resource.path))
  const named = new Map(sent.map((one) => [nameOf(one.resource.json), one]))
  return listOf(bundle['entry']).flatMap((entry, index): RecordReport[] => {
    const path = `entry[${index + 1}]/resource`
    const json = isObject(entry) ? entry['resource'] : undefined
    const newest = isObject(json) ? named.get(nameOf(json)) : undefined
    if (kept.has(path) || !isObject(json) || !newest) return []
    const [own] = sentIn([{ ...newest.resource, json, path } satisfies Resource], bundle)
    if (!own) return []
    const isSame = said(json) === said(newest.whole)
    const told = reportResource(
      { ...own, contract: newest.contract },
      { faults: [], notRead: [], isRecord: true },
    )
    return [keptBack(told, isSame ? toldBefore : former)]
  })
}

const nameOf = ({ resourceType, id }: Json) =>
  typeof id === 'string' ? `${String(resourceType)}/${id}` : undefined

/** All that a resource says, but when it was changed. */
export const said = (json: Json): string => JSON.stringify({ ...json, meta: undefined })
