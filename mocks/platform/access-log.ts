import { perWorld } from '../worlds/per-world.ts'
import type { Persona } from '../worlds/personas.ts'

/** What an ombud saw, did, or was refused. `at` is ISO 8601, UTC. */
export type Access = {
  actor: Persona
  subject: string
  kind: 'see' | 'do' | 'refused'
  area: string
  at: string
  /** Of what is sent to be done once: the sender's own key of it (`Idempotency-Key`). */
  key?: string | undefined
  /** What was done, and with whom or what, once it has been: `wrote` to a unit. */
  did?: Did | undefined
}
export type Did = { kind: 'wrote' | 'entered' | 'booked' | 'proposed'; with: string }

/** What the ombud of all persons have seen and done in each opened world, latest first. */
const log = perWorld<readonly Access[]>()

/**
 * Notes what an ombud saw or did. The same thing seen again within the hour is one line, with the later time; another attempt at
 * what is done once is no line of its own.
 */
export function noteAccess(worldKey: string, access: Access): void {
  const former = log.get(worldKey) ?? []
  if (access.key && former.some((one) => isAttemptAt(one, access))) return
  const rest = former.filter((one) => !(access.kind !== 'do' && isSame(one, access)))
  log.set(worldKey, [access, ...rest])
}

type Attempt = Pick<Access, 'actor' | 'subject' | 'key'>

const isAttemptAt = (one: Access, { actor, subject, key }: Attempt) =>
  one.kind === 'do' && one.key === key && one.actor === actor && one.subject === subject

/** Notes what came of something that an ombud did, beside that it was tried. Of others nothing is noted. */
export function noteDid(worldKey: string, attempt: Required<Attempt>, did: Did): void {
  const former = log.get(worldKey) ?? []
  log.set(
    worldKey,
    former.map((one) => (isAttemptAt(one, attempt) ? { ...one, did } : one)),
  )
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
