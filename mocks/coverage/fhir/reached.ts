import type { Resource } from '../../contracts/fhir/bundle.ts'
import { isObject, listOf } from '../../contracts/fhir/json.ts'
import { type Resolve, resolverOf } from '../../contracts/fhir/references.ts'

type Target = Parameters<Resolve>[0]

/** Where the resources stand that some lead to, by whatever points from one to another; these too. */
export function reachedFrom(some: readonly Resource[], all: readonly Resource[]): ReadonlySet<string> {
  const resolve = resolverOf(all)
  const found = new Set(some)
  // Grows while it is gone through.
  for (const one of found)
    for (const to of targetsIn(Object.values(one.json))) {
      const other = resolve(to, one)
      if (other) found.add(other)
    }
  // Who has signed something points to it, and not the other way.
  for (const one of all.filter(({ type }) => type === 'Provenance')) {
    const signed = listOf(one.json['target']).map((to) => isObject(to) && resolve(to as Target, one))
    if (!signed.some((to) => to && found.has(to))) continue
    found.add(one)
    for (const to of targetsIn(Object.values(one.json))) {
      const other = resolve(to, one)
      if (other) found.add(other)
    }
  }
  return new Set([...found].map(({ path }) => path))
}

/** Everything that points somewhere, by an address or an identity, at any depth. */
function* targetsIn(value: unknown, depth = 0): Generator<Target> {
  if (depth > 40) return
  if (Array.isArray(value)) for (const one of value) yield* targetsIn(one, depth + 1)
  else if (isObject(value)) {
    const { reference, identifier } = value
    if (typeof reference === 'string') yield { reference }
    else if (isObject(identifier)) yield { identifier: identifier as Target['identifier'] }
    yield* targetsIn(Object.values(value), depth + 1)
  }
}
