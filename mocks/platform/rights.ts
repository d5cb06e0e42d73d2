import { type SharedArea, sharedAreas } from '../../app/areas.ts'
import type { RepresentationRecord } from '../contracts/own/representations.ts'
import { recordsIn } from '../producers/records-in.ts'
import { timeIn } from '../worlds/lookup.ts'
import { type Persona, personaByNumber } from '../worlds/personas.ts'
import { swedishMinute } from '../worlds/swedish-time.ts'
import type { World } from '../worlds/world.ts'
import { forPatient } from './patient-filter.ts'

/** What somebody may see and do about a person, area by area. */
export type Rights = {
  /** True of the person's own. */
  own: boolean
  may: (right: 'see' | 'do', area: SharedArea) => boolean
}

const every: Rights = { own: true, may: () => true }

/** No more than these areas to see, and nothing to do: how a person looks at the own data as an ombud would. */
export function onlySee(seen: readonly string[]): Rights {
  return { own: false, may: (right, area) => right === 'see' && seen.includes(area) }
}

/**
 * What the actor may do about the subject today, by the register and by age; undefined when the actor does not represent
 * the subject at all. When the register has two for the same pair, only what both allow.
 */
export function rightsOf(world: World, actor: Persona, subject: Persona): Rights | undefined {
  if (actor.id === subject.id) return every
  const today = swedishMinute(timeIn(world)).slice(0, 10)
  const inForce = representationsBy(world, actor)
    .filter(({ otherId }) => otherId === subject.person.personnummer)
    .filter((record) => isInForce(record, today))
    .map((record) => ageLimited(record, subject.person.personnummer, today).scopes)
  if (inForce.length === 0) return undefined
  const may: Rights['may'] = (right, area) =>
    inForce.every((scopes) => scopes.some((scope) => scope.area === area && scope.see && scope[right]))
  return sharedAreas.some((area) => may('see', area)) ? { own: false, may } : undefined
}

/** Everything the register says that a person represents, also what is not in force. */
export function representationsBy(world: World, actor: Persona): RepresentationRecord[] {
  const records = recordsIn(world, actor, 'region-storstaden').Representations ?? []
  const { visible } = forPatient('Representations', records, actor.person.personnummer)
  return visible.filter(({ direction }) => direction === 'by-me')
}

/** The persons somebody may represent today. */
export function representedBy(world: World, actor: Persona): Persona[] {
  const persons = representationsBy(world, actor).flatMap(({ otherId }) => personaByNumber(otherId) ?? [])
  return [...new Set(persons)].filter(
    (subject) => subject.id !== actor.id && rightsOf(world, actor, subject) !== undefined,
  )
}

function isInForce({ status, validFrom = '', validTo = '9999' }: RepresentationRecord, today: string) {
  return status === 'active' && validFrom <= today && today <= validTo && validFrom <= validTo
}

/** What a guardian keeps of the rights when the child is 13: from then on the young person's own room grows. */
const left: Readonly<Record<string, 'see' | 'do'>> = { tidslinje: 'do', kontakter: 'see', 'att-gora': 'see' }

/** The record with no more rights than the age of the child leaves a guardian; others are as they are. */
export function ageLimited<Told extends Pick<RepresentationRecord, 'relationType' | 'scopes'>>(
  record: Told,
  personnummer: string,
  today: string,
): Told {
  if (record.relationType !== 'guardian') return record
  const age = childAge(personnummer, today)
  if (age === 'under-13') return record
  const scopes = record.scopes.map((scope) => {
    const most = age === '13-17' ? left[scope.area] : undefined
    return { ...scope, see: scope.see && most !== undefined, do: scope.do && most === 'do' }
  })
  return { ...record, scopes }
}

/** A child's age in the two steps that matter; undefined from 18. Both dates are Swedish days. */
export function childAge(personnummer: string, today: string): 'under-13' | '13-17' | undefined {
  const born = `${personnummer.slice(0, 4)}-${personnummer.slice(4, 6)}-${personnummer.slice(6, 8)}`
  const years =
    Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (today.slice(5) < born.slice(5) ? 1 : 0)
  if (years < 13) return 'under-13'
  return years < 18 ? '13-17' : undefined
}
