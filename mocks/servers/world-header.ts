import { deflateRawSync, inflateRawSync } from 'node:zlib'
import * as v from 'valibot'
import { producers } from '../catalogue/producers.ts'
import type { Window } from '../contracts/windows.ts'
import type { Capability } from '#platform/session/contract.ts'
import { capabilityNames } from '../worlds/capabilities.ts'
import { type Fault, faultsByName } from '../worlds/faults/faults.ts'
import { type Changed, changedIn } from '../worlds/per-world.ts'
import { personaIds } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { readPlain, writePlain } from './changes-text.ts'

/**
 * Header of our own, for tests: the world in which something is asked, all that has been changed in it, and the period, where the
 * contract has no place for that. It makes a producer over a network answer as the one in memory does, and goes to nobody else.
 */
export const worldHeader = 'X-Testvarld'

export type TestWorld = { world: World; changed: Changed; window?: Window | undefined }

/** Longest header that is taken, in bytes: far more than a person changes in a world by hand. */
export const longestHeader = 2_000_000
/** What a header may be, inflated. */
const longestWorld = 16_000_000

const day = v.pipe(v.string(), v.isoDate())
const faults = new Set([...faultsByName.values()].map((fault) => JSON.stringify(fault)))
const isFault = (one: unknown): one is Fault => faults.has(JSON.stringify(one))
const schema = v.strictObject({
  world: v.strictObject({
    persona: v.picklist(personaIds),
    connected: v.array(v.picklist(producers.map(({ id }) => id))),
    faults: v.array(v.custom<Fault>(isFault)),
    capabilities: v.array(
      v.custom<Capability>((one) => Object.values(capabilityNames).includes(one as Capability)),
    ),
    loggedIn: v.boolean(),
    sessionMinutes: v.number(),
    startsAt: v.number(),
    clockRuns: v.boolean(),
    openedAt: v.number(),
    key: v.string(),
    visit: v.string(),
    isPast: v.optional(v.literal(true)),
  }),
  changed: v.record(v.string(), v.array(v.tuple([v.string(), v.unknown()]))),
  window: v.optional(v.object({ from: v.optional(day), to: v.optional(day) })),
})

/** The header of a question in a world, with what has been changed there until now. */
export function writeTestWorld(world: World, window?: Window): string {
  const text = writePlain({ world, changed: changedIn(world.key), ...(window && { window }) })
  return deflateRawSync(text).toString('base64url')
}

/** Reads such a header; undefined for what is none. Never throws. */
export function readTestWorld(header: string): TestWorld | undefined {
  try {
    const text = inflateRawSync(Buffer.from(header, 'base64url'), { maxOutputLength: longestWorld })
    const parsed = v.safeParse(schema, readPlain(text.toString('utf8')))
    return parsed.success ? (parsed.output as TestWorld) : undefined
  } catch {
    return undefined
  }
}
