import { perWorld } from '../worlds/per-world.ts'
import type { Persona } from '../worlds/personas.ts'

/** What an ombud saw, did, or was refused. `at` is ISO 8601, UTC. */
export type Access = {
  actor: Persona
  subject: string
  kind: 'see' | 'do' | 'refused'
  area: string
  at: string
}

/** What the ombud of all persons have seen and done in each opened world, latest first. */
const log = perWorld<readonly Access[]>()

/** Notes what an ombud saw or did. The same thing seen again within the hour is one line, with the later time. */
export function noteAccess(worldKey: string, access: Access): void {
  const former = log.get(worldKey) ?? []
  const rest = former.filter((one) => !(access.kind !== 'do' && isSame(one, access)))
  log.set(worldKey, [access, ...rest])
}

function isSame(one: Access, other: Access): boolean {
  return (
    one.actor === other.actor &&
    one.subject === other.subject &&
    one.kind === other.kind &&
    one.area === other.area &&
    Date.parse(other.at) - Date.parse(one.at) < 3_600_000
  )
}

/** What has been noted about a person. */
export function accessesOf(worldKey: string, subject: string): readonly Access[] {
  return (log.get(worldKey) ?? []).filter((one) => one.subject === subject)
}
