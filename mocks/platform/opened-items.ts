import { perWorld } from '../worlds/per-world.ts'
import type { Persona } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'

/** Who reads, and about whom. */
export type Reading = { world: World; actor: Persona; persona: Persona }

/**
 * What is told of an item: `cameAt` when it came (ISO 8601), and as which version it is told, since a record that is written
 * over keeps its id.
 */
export type Arrival = { id: string; cameAt?: string | undefined; version: string }

/** The version that was told last, and the one that was opened; false of what is to be unread again. */
type Kept = { told: string; opened?: string | false }

/**
 * What each who reads has been told of each person, and has opened, in each opened world. An ombud's reading is the ombud's own.
 * No national contract tells who has read what, so the platform keeps it, and the browser nothing.
 */
const kept = perWorld<ReadonlyMap<string, Kept>>()

const keyOf = ({ world, actor, persona }: Reading) => `${world.key} ${actor.id} ${persona.id}`
const nameOf = (area: string, id: string) => `${area} ${id}`

/** For so long before a world opens, its persons have not looked, unless they say otherwise. */
const notLooked = 7 * 86_400_000

/** When the one who reads last looked, before the world was opened (ms since 1970): what had come by then counts as read. */
export const lastLooked = ({ world, actor }: Pick<Reading, 'world' | 'actor'>): number =>
  actor.lastLooked === undefined ? world.startsAt - notLooked : Date.parse(actor.lastLooked)

/** Ids of those that are new to the one who reads. From now on all of them can be opened. */
export function newIn(reading: Reading, area: string, arrivals: readonly Arrival[]): ReadonlySet<string> {
  const key = keyOf(reading)
  const known = new Map(kept.get(key))
  const since = lastLooked(reading)
  const all = arrivals.filter((arrival) => isNew(arrival, known.get(nameOf(area, arrival.id)), since))
  for (const { id, version } of arrivals) {
    const name = nameOf(area, id)
    known.set(name, { ...known.get(name), told: version })
  }
  kept.set(key, known)
  return new Set(all.map(({ id }) => id))
}

/** Of what has no time that can be read it is not known whether it came since: it is never new. */
function isNew({ cameAt, version }: Arrival, known: Kept | undefined, since: number): boolean {
  const came = Date.parse(cameAt ?? '')
  if (Number.isNaN(came)) return false
  return known?.opened === undefined ? came >= since : known.opened !== version
}

/**
 * Keeps that an item has been opened as it was last told, or with false that it is to be unread again. False, and nothing is
 * kept, of one that the one who reads has not been told of.
 */
export function keepOpened(reading: Reading, area: string, id: string, opened: boolean): boolean {
  const key = keyOf(reading)
  const name = nameOf(area, id)
  const known = kept.get(key)?.get(name)
  if (!known) return false
  kept.set(key, new Map(kept.get(key)).set(name, { ...known, opened: opened && known.told }))
  return true
}
