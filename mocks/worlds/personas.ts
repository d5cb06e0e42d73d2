import birgitta from './birgitta/persona.ts'
import daniel from './daniel/persona.ts'
import flyttad from './flyttad/persona.ts'
import hemkommen from './hemkommen/persona.ts'
import jenny from './jenny/persona.ts'
import karl from './karl/persona.ts'
import kerstin from './kerstin/persona.ts'
import leo from './leo/persona.ts'
import magdalena from './magdalena/persona.ts'
import nora from './nora/persona.ts'
import nykomling from './nykomling/persona.ts'
import ove from './ove/persona.ts'
import { persona, type PersonaOf } from './persona.ts'
import petra from './petra/persona.ts'
import rolf from './rolf/persona.ts'
import skyddad from './skyddad/persona.ts'
import { hundra, storanvandare } from './storanvandare/persona.ts'
import tonaring from './tonaring/persona.ts'
import tove from './tove/persona.ts'
import udda from './udda/persona.ts'

/** Persons in care, each the one of a world. */
const inCare = [
  birgitta,
  magdalena,
  tonaring,
  flyttad,
  hemkommen,
  nykomling,
  udda,
  hundra,
  storanvandare,
] as const

/** Those who help them, and those who are helped. */
const around = [tove, daniel, rolf, leo, petra, jenny, karl, nora, kerstin, ove, skyddad] as const

const all = [...inCare, ...around] as const

/** Name of a persona in links: `?varld=nykomling`. */
export type PersonaId = (typeof all)[number]['id'] | typeof broughtId
export type Persona = PersonaOf<PersonaId>

const personas: readonly Persona[] = all

/** Name in links of the world of answers that somebody has brought, which hold a person of their own: `?varld=egen`. */
export const broughtId = 'egen' as const

/** Until anything is brought, somebody of whom nothing is known. */
const nobodyYet = {
  id: 'p-egen-0',
  givenName: 'Testperson',
  familyName: 'utan namn',
  personnummer: '198001012387',
}
let brought: Persona = persona({ id: broughtId, description: 'Egna svar', person: nobodyYet, records: {} })

/** Makes somebody the person of the answers that were brought; without anybody, nobody is known again. */
export function bringPerson(person: Persona['person'] = nobodyYet): void {
  brought = { ...brought, person }
}

/** Every persona of the mocks, those in care first. */
export const personaIds: readonly PersonaId[] = personas.map(({ id }) => id)

/** Those in care whose whole lives a test can read in every world without end. */
export const shortLives: readonly PersonaId[] = inCare.filter((one) => !one.lifetime).map(({ id }) => id)

/** The persona of an id. */
export function personaOf(id: PersonaId): Persona {
  const known = [...personas, brought].find((one) => one.id === id)
  if (!known) throw new Error(`no persona ${id}`)
  return known
}

/** The persona of a person's opaque id; undefined for an id that nobody has. */
export function personaByPersonId(id: string): Persona | undefined {
  return [...personas, brought].find(({ person }) => person.id === id)
}

/** The persona of the mocks with a personnummer of twelve digits; undefined for a number that nobody has. */
export function personaByNumber(personnummer: string | undefined): Persona | undefined {
  return personas.find(({ person }) => person.personnummer === personnummer)
}
