import type { Resource } from './bundle.ts'
import { withoutLeap } from './fields.ts'
import { isObject, textIn } from './json.ts'

/** When a resource was changed, and the number of its version, as far as it says them. */
type Age = { changed: number | undefined; number: string | undefined }

/**
 * The newest of several versions of one resource, and the others: that which was changed last, and of those that were changed
 * at the same time, or do not say, that with the highest number. FHIR lets a version be called anything, so of names nobody
 * can know: then one that says when it was changed goes before one that has a number, and that before one that says neither;
 * of those that are alike the first stands.
 */
export function newestOf(versions: readonly Resource[]): {
  newest: Resource | undefined
  former: Resource[]
} {
  const ages = new Map(versions.map((one) => [one, ageOf(one)]))
  const isNewer = (one: Resource, other: Resource) => compared(ages.get(one), ages.get(other)) > 0
  const possible = versions.filter((one) => !versions.some((other) => isNewer(other, one)))
  const says = (one: Resource) => {
    const { changed, number } = ages.get(one) ?? {}
    return changed !== undefined ? 2 : number !== undefined ? 1 : 0
  }
  const [newest] = (possible.length > 0 ? possible : versions).toSorted((a, b) => says(b) - says(a))
  return { newest, former: versions.filter((one) => one !== newest) }
}

/** More than nothing when the first is newer, less when the other is, and nothing when that cannot be known. */
function compared(one: Age | undefined, other: Age | undefined): number {
  const later = one?.changed && other?.changed ? one.changed - other.changed : 0
  if (later !== 0 || !one?.number || !other?.number) return later
  if (one.number === other.number) return 0
  return one.number.length - other.number.length || (one.number > other.number ? 1 : -1)
}

function ageOf({ json, fullUrl }: Resource): Age {
  const meta = isObject(json['meta']) ? json['meta'] : {}
  const changed = Date.parse(withoutLeap(textIn(meta['lastUpdated']) ?? ''))
  const given = typeof meta['versionId'] === 'number' ? String(meta['versionId']) : textIn(meta['versionId'])
  const number = /^\d+$/.exec(given ?? fullUrl?.split('/_history/')[1] ?? '')?.[0]
  return { changed: changed || undefined, number: number?.replace(/^0+(?=\d)/, '') }
}
