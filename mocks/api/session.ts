import type { Represented, Session } from '#platform/session/contract.ts'
import { regionStorstaden } from '../catalogue/region-storstaden.ts'
import { expiryOf } from '../platform/logins.ts'
import type { Opened } from '../platform/opens.ts'
import { capabilitiesOf, representationsBy, representedBy } from '../platform/rights.ts'
import { settingsOf } from '../platform/kept-orders.ts'
import { timeIn } from '../worlds/lookup.ts'
import { type Persona, personaByNumber } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { itemId } from './source.ts'

/**
 * `GET /api/session`: who is logged in, and everything the register says of whom they represent, in force or not, with what
 * each opens today. Times are those of the world, UTC.
 */
export function session(actor: Persona, world: World): Session {
  const { id, givenName, familyName } = actor.person
  return {
    actor: { actorId: id },
    person: { id, givenName, familyName },
    represents: representationsBy(world, actor).map(representedOf),
    capabilities: capabilitiesOf(world, actor),
    settings: settingsOf(world, actor, [actor, ...representedBy(world, actor)]),
    serverTime: timeIn(world).toISOString(),
    expiresAt: expiryOf(world).toISOString(),
  }
}

type Told = Omit<Represented, 'person'> & { person?: Represented['person'] }

/** One that the register has without a person it can name is told as it is. */
function representedOf(record: Opened): Told {
  const { header, otherId, relationType, relation, scopes, limit, validFrom, validTo, status } = record
  const person = personaByNumber(otherId)?.person
  return {
    id: itemId(regionStorstaden, 'representation', header.documentId),
    ...(person && {
      person: person.protectedIdentity
        ? { id: person.id }
        : { id: person.id, givenName: person.givenName, familyName: person.familyName },
    }),
    relationType,
    ...(relation && { relation }),
    scopes,
    ...(limit && { limit }),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    status,
  }
}
