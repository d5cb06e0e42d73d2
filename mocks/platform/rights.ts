import type { Capability } from '#platform/session/contract.ts'
import { type LegalArea, type SharedArea, sharedAreas } from '../../app/areas.ts'
import type { RepresentationRecord } from '../contracts/own/representations.ts'
import { recordsIn } from '../producers/records-in.ts'
import { dayIn } from '../worlds/lookup.ts'
import { type Persona, personaByNumber } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { ageOf } from './age.ts'
import { isClosed, type Opened, opened } from './opens.ts'
import { forPatient, type Reader } from './patient-filter.ts'

/** What somebody may see and do about a person, area by area; as a reader, what is kept back within those. */
export type Rights = Reader & {
  may: (right: 'see' | 'do', area: SharedArea | LegalArea) => boolean
  /** True for one who may only book: of the times only the bookings. */
  onlyBookings?: boolean
  /** True for one who stands in for the person by law: a guardian, god man or förvaltare. */
  byLaw?: boolean
}

const every: Rights = { own: true, keepsBack: [], may: () => true }

/** No more than these areas to see, and nothing to do: how a person looks at the own data as an ombud would. */
export function onlySee(seen: readonly string[], world: World, { person }: Persona): Rights {
  const keepsBack = keptFromOthers(person.personnummer, dayIn(world))
  // Nobody is let into the others by choice.
  const chosen = new Set<string>(sharedAreas.filter((area) => seen.includes(area)))
  return { own: false, keepsBack, may: (right, area) => right === 'see' && chosen.has(area) }
}

/**
 * What the actor may do about the subject today, by the register, by age and by what the platform may; undefined when the
 * actor does not represent the subject at all. When the register has two for the same pair, only what both allow.
 */
export function rightsOf(world: World, actor: Persona, subject: Persona): Rights | undefined {
  if (actor.id === subject.id) return every
  const inForce = representationsBy(world, actor).filter(
    (one) => one.otherId === subject.person.personnummer && one.status === 'active' && !isClosed(one),
  )
  if (inForce.length === 0) return undefined
  const may: Rights['may'] = (right, area) =>
    inForce.every(({ scopes }) => scopes.some((scope) => scope.area === area && scope.see && scope[right]))
  if (!sharedAreas.some((area) => may('see', area))) return undefined
  const onlyBookings = inForce.some(({ limit }) => limit === 'booking')
  const keepsBack = [
    ...keptFromOthers(subject.person.personnummer, dayIn(world)),
    ...(onlyBookings ? ['reason'] : []),
  ]
  const byLaw = inForce.every(({ relationType }) => lawful.includes(relationType))
  return { own: false, keepsBack, may, onlyBookings, byLaw }
}

const lawful: readonly RepresentationRecord['relationType'][] = ['guardian', 'legal-guardian', 'trustee']

/** What is said to a child in words stays between the child and the care; from 13, so does what the child says. */
function keptFromOthers(number: string, today: string): string[] {
  const age = ageOf(number, today)
  if (age === 'under-13') return ['externalNotes']
  return age === '13-17' ? ['externalNotes', 'important'] : []
}

/** Everything the register says that a person represents, also what is not in force, with what each opens today. */
export function representationsBy(world: World, actor: Persona): Opened[] {
  const records = recordsIn(world, actor, 'region-storstaden').Representations ?? []
  const { visible } = forPatient('Representations', records, actor.person.personnummer)
  const mayBeTold = notProtected(visible)
  return visible
    .filter((one) => one.direction === 'by-me' && mayBeTold(one))
    .map((one) => openedIn(world, actor, one))
}

/**
 * Which of a person's own records of representations may be told to that person: of one who is protected from the person
 * nothing is, whatever other records say of the two.
 */
export function notProtected(records: readonly RepresentationRecord[]) {
  const hidden = protectedFrom(records)
  return ({ direction, otherId }: RepresentationRecord) =>
    direction === 'for-me' || otherId === undefined || !hidden.has(otherId)
}

/** Numbers of those who are protected from the person whose records these are: not even that there are such persons is told. */
export const protectedFrom = (records: readonly RepresentationRecord[]): ReadonlySet<string> =>
  new Set(
    records.flatMap(({ direction, isProtectedFrom, otherId }) =>
      direction === 'by-me' && isProtectedFrom && otherId !== undefined ? [otherId] : [],
    ),
  )

/** One of a person's records of representations with what it opens today. */
export function openedIn(world: World, person: Persona, record: RepresentationRecord): Opened {
  const about = record.direction === 'for-me' ? person.person.personnummer : (record.otherId ?? '')
  return opened(record, about, dayIn(world), world.capabilities)
}

/** What the platform may do for a person in a world: only an adult can appoint an ombud. */
export function capabilitiesOf(world: World, { person }: Persona): Capability[] {
  const isAdult = ageOf(person.personnummer, dayIn(world)) === 'adult'
  return world.capabilities.filter((one) => isAdult || one !== 'appoint-ombud')
}

/** The persons somebody may represent today. */
export function representedBy(world: World, actor: Persona): Persona[] {
  const persons = representationsBy(world, actor).flatMap(({ otherId }) => personaByNumber(otherId) ?? [])
  return [...new Set(persons)].filter(
    (subject) => subject.id !== actor.id && rightsOf(world, actor, subject) !== undefined,
  )
}
