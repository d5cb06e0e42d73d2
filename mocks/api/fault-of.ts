import { type ApiFault } from '../worlds/faults/api-faults.ts'
import type { Resource } from '../worlds/faults/faults.ts'
import { apiFault } from '../worlds/lookup.ts'
import { perWorld } from '../worlds/per-world.ts'
import type { World } from '../worlds/world.ts'

/** Where a fault that happens once has happened, in each opened world. */
const happened = perWorld<ReadonlySet<string>>()

/** The fault that a request meets. `isSent`: it sends something that is done once, which some faults are of alone. */
export function faultOf(
  world: World,
  resource: Resource,
  { url, method }: Request,
  isSent: boolean,
): ApiFault | undefined {
  const fault = apiFault(world, resource)
  if (!fault?.ofSent) return fault
  if (!isSent || method !== 'POST') return undefined
  if (fault.ofSent === 'each') return fault
  const { pathname } = new URL(url)
  const known = happened.get(world.key) ?? new Set()
  if (known.has(pathname)) return undefined
  happened.set(world.key, new Set([...known, pathname]))
  return fault
}
