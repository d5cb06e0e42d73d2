import { perWorld } from '../../worlds/per-world.ts'
import { hash } from '../hash.ts'
import type { Reading } from '../opened-items.ts'
import type { Change } from './change.ts'
import { nameOf, type State } from './state.ts'

/** What one who reads has marked as seen: the state, when (ms since 1970), and how many deeds it holds. */
export type Seen = { state: State; at: number; deeds: number; order: number }

/** A look that has been told and can be marked as seen, with the changes that it told. */
type Look = { state: State; deeds: number; changes: readonly Change[] }

/** A change that has been marked as seen, and when (ms since 1970). */
type ChangeSeen = { at: number; change: Change }

/** How many looks of one reader wait to be marked: each page that is open may have another. */
const mostLooks = 20

/**
 * What each who reads has been told of each person, and has seen, in each opened world: an ombud's are the ombud's own. It is in the
 * platform's memory, and the browser keeps nothing.
 */
const looks = perWorld<ReadonlyMap<string, Look & { order: number }>>()
const seen = perWorld<Seen>()
const changesSeen = perWorld<readonly ChangeSeen[]>()

const keyOf = ({ world, actor, persona }: Reading) => `${world.key} ${actor.id} ${persona.id}`

/** What was last marked as seen; undefined before anything has been. */
export const lastSeen = (reading: Reading): Seen | undefined => seen.get(keyOf(reading))

/** The latest change that has been marked as seen of each thing. */
export const changesSeenBy = (reading: Reading): readonly ChangeSeen[] =>
  changesSeen.get(keyOf(reading)) ?? []

/** Keeps what is told, and gives the opaque version by which it can be marked as seen. */
export function keepLook(reading: Reading, look: Look): string {
  const { state, deeds } = look
  const answered = [...state.answered].map(([area, sources]) => [area, [...sources]])
  const version = hash(JSON.stringify([state.things, answered, deeds]))
  const former = [...(looks.get(keyOf(reading)) ?? [])].filter(([name]) => name !== version)
  const order = Math.max(0, ...former.map(([, one]) => one.order)) + 1
  looks.set(keyOf(reading), new Map([...former, [version, { ...look, order }] as const].slice(-mostLooks)))
  return version
}

/** Marks as seen what was told as a version. False, and nothing is marked, of one that the one who reads has not been told. */
export function markSeen(reading: Reading, version: string, at: number): boolean {
  const key = keyOf(reading)
  const look = looks.get(key)?.get(version)
  if (!look) return false
  const { changes, ...shown } = look
  // An older page that is marked later does not make news of what has been seen since.
  if (shown.order < (seen.get(key)?.order ?? 0)) return true
  seen.set(key, { ...shown, at })
  const anew = new Set(changes.map(nameOf))
  const older = changesSeenBy(reading).filter(({ change }) => !anew.has(nameOf(change)))
  changesSeen.set(key, [...changes.map((change) => ({ at, change })), ...older])
  return true
}
