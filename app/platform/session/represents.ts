import { grouped } from '#platform/lists/grouped.ts'
import * as v from 'valibot'
import { type Limit, type Represented, representedSchema } from './contract.ts'
import { type LegalArea, openableAreas, type ScopeArea } from './scope-areas.ts'

/** Somebody the one who is logged in may represent today. */
export type Usable = {
  personId: string
  /** Absent when the identity is protected. */
  name: string | undefined
  relationType: Represented['relationType']
  relation: string | undefined
  /** Why it is less than such a right otherwise gives. */
  limit: Limit | undefined
  /** Last day, Swedish. */
  validTo: string | undefined
  see: readonly (ScopeArea | LegalArea)[]
  does: readonly (ScopeArea | LegalArea)[]
  /** The register had more than one for the pair: only what all of them allow is left. */
  doubled: boolean
  /** The register named an area that this portal does not know; it gives no right. */
  unknownArea: boolean
}

/** What the register said that gives no right today, and why. */
export type SetAside = {
  reason: 'unreadable' | 'ended' | 'coming' | 'self' | 'nothing' | Limit
  name: string | undefined
  /** When it ended or begins. */
  date: string | undefined
}

export type Represents = { usable: Usable[]; setAside: SetAside[] }

/**
 * What a session's `represents` means on a Swedish day (`2026-11-23`). Whatever is unclear gives no right: what cannot be
 * read, has ended or not begun, is about the actor, or lets nothing be seen. Nothing is dropped without a word.
 */
export function readRepresents(raw: readonly unknown[], actorId: string, today: string): Represents {
  const setAside: SetAside[] = []
  const inForce = raw.flatMap((one) => {
    const read = v.safeParse(representedSchema, one)
    const reason = read.success ? whyNot(read.output, actorId, today) : 'unreadable'
    if (read.success && !reason) return read.output
    if (reason) setAside.push(asideOf(reason, read.success ? read.output : undefined))
    return []
  })
  const byPerson = grouped(inForce, ({ person }) => person.id)
  const usable = [...byPerson.values()].flatMap((all) => {
    const joined = joinedRights(all)
    if (joined && joined.see.length > 0) return joined
    setAside.push(asideOf('nothing', all[0]))
    return []
  })
  return { usable, setAside }
}

function whyNot(one: Represented, actorId: string, today: string): SetAside['reason'] | undefined {
  const { person, status, scopes, limit, validFrom = '', validTo = '9999' } = one
  if (person.id === actorId) return 'self'
  if (status === 'ended' || validTo < today) return 'ended'
  if (status === 'coming' || validFrom > today) return 'coming'
  // What is closed by law, age or decision takes nothing from another right to the same person.
  return scopes.some(({ see }) => see) ? undefined : limit
}

function asideOf(reason: SetAside['reason'], one: Represented | undefined): SetAside {
  const date = reason === 'ended' ? one?.validTo : reason === 'coming' ? one?.validFrom : undefined
  return { reason, name: one && nameOf(one.person), date }
}

/** One person's representations as one, with no more than every one of them allows. */
function joinedRights(all: readonly Represented[]): Usable | undefined {
  const [first] = all
  if (!first) return undefined
  const areas = openableAreas()
  const allow = (right: 'see' | 'do') =>
    areas.filter((area) =>
      all.every(({ scopes }) => scopes.some((scope) => scope.area === area && scope.see && scope[right])),
    )
  const known: readonly string[] = areas
  return {
    personId: first.person.id,
    name: nameOf(first.person),
    relationType: first.relationType,
    relation: first.relation,
    limit: all.find(({ limit }) => limit)?.limit,
    validTo: all.map(({ validTo }) => validTo).toSorted((a = '9999', b = '9999') => (a < b ? -1 : 1))[0],
    see: allow('see'),
    does: allow('do'),
    doubled: all.length > 1,
    unknownArea: all.some(({ scopes }) => scopes.some(({ area }) => !known.includes(area))),
  }
}

function nameOf({ givenName, familyName }: Represented['person']): string | undefined {
  return givenName && familyName && `${givenName} ${familyName}`
}
