import * as v from 'valibot'
import { baseOf, containedIn, isHidden, type Resource, withoutVersion } from './bundle.ts'
import { type Reference, reference } from './fields.ts'
import { isObject, listOf, textIn } from './json.ts'
import { currentOf } from './patient.ts'

/** Finds what a reference points to, among what came in the same answer. */
export type Resolve = (target: Reference, from: Resource, type?: string) => Resource | undefined

/** A resolver over an answer: contained, by full address with or without a version, by type and id, or by identifier. */
export function resolverOf(resources: readonly Resource[]): Resolve {
  const byUrl = new Map<string, Resource>()
  const byName = new Map<string, Resource[]>()
  for (const one of resources) {
    if (one.fullUrl) byUrl.set(withoutVersion(one.fullUrl), one)
    if (!one.id) continue
    const named = byName.get(`${one.type}/${one.id}`)
    if (named) named.push(one)
    else byName.set(`${one.type}/${one.id}`, [one])
  }
  const byIdentifier = identifiersOf(resources)
  return (target, from, type) => {
    const found = find(target, from, type)
    return found && (type === undefined || found.type === type) ? found : undefined
  }

  function find(
    { reference: to, identifier }: Reference,
    from: Resource,
    type?: string,
  ): Resource | undefined {
    if (to === undefined) {
      return identifier?.value
        ? byIdentifier.get(`${identifier.system ?? ''} ${identifier.value}`)
        : undefined
    }
    const root = from.within ?? from
    if (to === '#') return root
    if (to.startsWith('#')) return containedIn(root).resources.find(({ id }) => id === to.slice(1))
    const plain = withoutVersion(to)
    const known = byUrl.get(plain)
    if (known) return known
    const isAbsolute = /^[a-z][a-z0-9+.-]*:/i.test(plain)
    if (plain.startsWith('urn:')) return undefined
    const name = plain.split('/').slice(-2).join('/')
    const named = byName.get(name.includes('/') || !type ? name : `${type}/${name}`) ?? []
    // An address of another server is another resource, though it ends in the same way.
    const possible = isAbsolute ? named.filter(({ fullUrl }) => fullUrl === undefined) : named
    if (possible.every(isHidden)) return possible[0]
    const near = possible.filter((one) => baseOf(one) === baseOf(root))
    if (near.length === 1) return near[0]
    // One of another server, or two of one name and neither beside the reference: nobody can tell which is meant.
    const [only] = possible
    return possible.length === 1 && !(only && baseOf(only) && baseOf(root)) ? only : undefined
  }
}

function identifiersOf(resources: readonly Resource[]): ReadonlyMap<string, Resource> {
  return new Map(
    resources.flatMap((one) =>
      listOf(one.json['identifier']).flatMap((given): [string, Resource][] =>
        isObject(given) && textIn(given['value'])
          ? [[`${textIn(given['system']) ?? ''} ${textIn(given['value'])}`, one]]
          : [],
      ),
    ),
  )
}

/** Type of what a reference points to, as far as it says itself or what it points to does. */
export function typeOf(target: Reference, found: Resource | undefined): string | undefined {
  if (found) return found.type
  if (target.type) return target.type
  const parts = withoutVersion(target.reference ?? '').split('/')
  return parts.length > 1 ? parts.at(-2) : undefined
}

/** True when a reference points to what is not to be seen, itself or in the role that somebody has. */
export function leadsToHidden(target: Reference, from: Resource, resolve: Resolve, steps = 3): boolean {
  const found = resolve(target, from)
  if (!found || steps === 0) return false
  return (
    isHidden(found) ||
    [found.json['practitioner'], found.json['organization']].some((other) => {
      const next = v.safeParse(reference, other)
      return next.success && leadsToHidden(next.output, found, resolve, steps - 1)
    })
  )
}

/** A reference, unless it leads to what is not to be seen: then neither its name nor its number is told. */
export function shownOf(
  target: Reference | undefined,
  from: Resource,
  resolve: Resolve,
): Reference | undefined {
  return target && leadsToHidden(target, from, resolve) ? undefined : target
}

/** Name of somebody or something that a reference points to: as it says, else as what it points to says of itself. */
export function nameOf(
  target: Reference | undefined,
  from: Resource,
  resolve: Resolve,
  steps = 3,
): string | undefined {
  if (!target || leadsToHidden(target, from, resolve)) return undefined
  if (target.display) return target.display
  const found = resolve(target, from)
  if (!found || steps === 0) return undefined
  const { name, practitioner, organization } = found.json
  for (const one of namesIn(name)) {
    const text = isObject(one) ? (textIn(one['text']) ?? fullName(one)) : textIn(one)
    if (text) return text
  }
  for (const other of [practitioner, organization]) {
    const next = v.safeParse(reference, other)
    const text = next.success ? nameOf(next.output, found, resolve, steps - 1) : undefined
    if (text) return text
  }
  return undefined
}

/** The names that hold: of an organization a text, of somebody those that are not of old. */
const namesIn = (name: unknown): readonly unknown[] =>
  typeof name === 'string' ? [name] : currentOf(listOf(name))

function fullName({ given, family }: { readonly [key: string]: unknown }): string | undefined {
  return [...listOf(given), family].flatMap((part) => textIn(part) ?? []).join(' ') || undefined
}
