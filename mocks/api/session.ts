import type { Session } from '../../app/platform/session/contract.ts'
import type { Persona } from '../worlds/personas.ts'

/** `GET /api/session`: the person is logged in as herself. `serverTime` is the time in the world, UTC. */
export function session(persona: Persona, now: Date): Session {
  const { id, givenName, familyName } = persona.person
  return {
    actor: { actorId: id, actorType: 'subject_of_care' },
    person: { id, givenName, familyName },
    serverTime: now.toISOString(),
  }
}
