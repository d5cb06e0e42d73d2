import { perWorld, personKey } from '../../worlds/per-world.ts'
import type { Persona } from '../../worlds/personas.ts'
import type { World } from '../../worlds/world.ts'
import type { Change } from './change.ts'
import { nameOf, type State, type Thing } from './state.ts'

/** What somebody did in the portal to a thing of a person, and the thing as it was told to that one after it. */
export type Deed = { actor: Persona; area: string; id: string; after?: Thing | undefined }

/** What has been done about each person in each opened world, in the order it was. */
const done = perWorld<readonly Deed[]>()

export const deedsAbout = (world: World, persona: Persona): readonly Deed[] =>
  done.get(personKey(world, persona)) ?? []

export function noteDeeds(world: World, persona: Persona, deeds: readonly Deed[]): void {
  done.set(personKey(world, persona), [...deedsAbout(world, persona), ...deeds])
}

/** A former state with what the one who reads has done since: that is no news. */
export function withOwnDeeds(state: State, deeds: readonly Deed[], actor: Persona): State {
  const own = new Map(
    deeds.filter((deed) => deed.actor.id === actor.id).map((deed) => [nameOf(deed), deed.after]),
  )
  if (own.size === 0) return state
  const others = state.things.filter((thing) => !own.has(nameOf(thing)))
  return { ...state, things: [...others, ...[...own.values()].filter((thing) => thing !== undefined)] }
}

/**
 * A change with the name of the one who made it in the portal, where it was another than the one who reads; of one whose identity is
 * protected no name. What has been changed again since is nobody's of these.
 */
export function withDoer(change: Change, deeds: readonly Deed[], now: State): Change {
  const deed = deeds.findLast((one) => nameOf(one) === nameOf(change))
  const thing = now.things.find((one) => nameOf(one) === nameOf(change))
  if (!deed || !isSaidAlike(change, deed.after, thing)) return change
  const { givenName, familyName, protectedIdentity } = deed.actor.person
  const { by: _, ...told } = change
  return protectedIdentity ? told : { ...told, by: `${givenName} ${familyName}` }
}

const saidIn = (thing: Thing | undefined, field: string, part: string | undefined) =>
  thing?.facts.find((fact) => fact.field === field && fact.part === part)?.value

const isSaidAlike = ({ fields }: Change, after: Thing | undefined, now: Thing | undefined) =>
  fields.every(({ field, part }) => saidIn(after, field, part) === saidIn(now, field, part))
