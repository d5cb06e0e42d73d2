import { perWorld } from '../worlds/per-world.ts'
import type { Persona } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'

/** Names of themes of the översikt: which come first, and which are folded away. What they mean is for the portal to know. */
export type KeptOrder = { order: string[]; folded: string[] }

/** What each has chosen for each person, in each opened world. An ombud's order is the ombud's own. */
const kept = perWorld<KeptOrder>()

const keyOf = (world: World, actor: Persona, persona: Persona) => `${world.key} ${actor.id} ${persona.id}`

/** Keeps an order until the world is opened anew; one that says nothing is the usual one, of which nothing is kept. */
export function keepOrder(world: World, actor: Persona, persona: Persona, order: KeptOrder): void {
  const isUsual = order.order.length + order.folded.length === 0
  kept.set(keyOf(world, actor, persona), isUsual ? undefined : order)
}

/** What somebody has chosen for some persons, by the id of each in the API; those of whom nothing is chosen are not there. */
export function settingsOf(world: World, actor: Persona, persons: readonly Persona[]) {
  return Object.fromEntries(
    persons.flatMap((persona) => {
      const order = kept.get(keyOf(world, actor, persona))
      return order ? [[persona.person.id, order] as const] : []
    }),
  )
}
