import type { Session } from '../../app/platform/session/contract.ts'
import { timeIn } from '../worlds/lookup.ts'
import type { Persona } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'

/** `GET /api/session`: the person is logged in as herself. `serverTime` is the time in the world, UTC. */
export function session(persona: Persona, world: World): Session {
  const { id, givenName, familyName } = persona.person
  return {
    actor: { actorId: id, actorType: 'subject_of_care' },
    person: { id, givenName, familyName },
    capabilities: [...world.capabilities],
    serverTime: timeIn(world).toISOString(),
  }
}
