import { letGoReads } from './going-reads.ts'
import { timeIn } from '../worlds/lookup.ts'
import { perWorld } from '../worlds/per-world.ts'
import { type Persona, type PersonaId, personaOf } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'

/** Who is logged in in a browser, and when anything was last asked (ms since 1970, the world's clock). */
type Login = { persona: PersonaId; lastSeen: number }

const logins = perWorld<Login | 'out'>()

/** The one logged in in this browser; undefined when nobody is, or when nothing has been asked for too long. */
export function loggedIn(world: World): Persona | undefined {
  const now = timeIn(world).getTime()
  const known = logins.get(world.visit)
  if (known === 'out' || (!known && !world.loggedIn)) return undefined
  const login = known ?? { persona: world.persona, lastSeen: now }
  if (now - login.lastSeen >= world.sessionMinutes * 60_000) {
    logOut(world)
    return undefined
  }
  logins.set(world.visit, login)
  return personaOf(login.persona)
}

/** Logs somebody in in this browser; also the way a session is prolonged. */
export function logIn(world: World, persona: PersonaId): void {
  letGoReads((read) => read.visit === world.visit && read.actor !== persona)
  logins.set(world.visit, { persona, lastSeen: timeIn(world).getTime() })
}

export function logOut(world: World): void {
  letGoReads((read) => read.visit === world.visit)
  logins.set(world.visit, 'out')
}

/** When the session of this browser ends if nothing more is asked. */
export function expiryOf(world: World): Date {
  const known = logins.get(world.visit)
  const lastSeen = known && known !== 'out' ? known.lastSeen : timeIn(world).getTime()
  return new Date(lastSeen + world.sessionMinutes * 60_000)
}
