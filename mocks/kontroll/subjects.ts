import * as v from 'valibot'
import { representedSchema, type Session } from '#platform/session/contract.ts'
import type { Asking } from './client.ts'
import type { Need } from './resources.ts'

/** Somebody to ask about, and what may be seen and done. */
export type Subject = {
  id: string
  /** In words, for addresses: never a name. */
  about: string
  own: boolean
  /** Areas that may be seen and acted in; `all` of the own. */
  see: 'all' | readonly string[]
  does: 'all' | readonly string[]
  /** The headers that say who asks about whom. */
  headers: Record<string, string>
}

/** The headers of one who asks about somebody. */
const headersOf = (actor: string, subject: string) => ({
  'Subject-Of-Care': subject,
  'Actor-Id': actor,
  'Actor-Type': actor === subject ? 'subject_of_care' : 'subject_of_care_agent',
})

/** The person that a session is of, and each whom it lets be seen today; of several rights to one, what all allow. */
export function subjectsOf({ person, represents, serverTime }: Session): Subject[] {
  const own: Subject = {
    id: person.id,
    about: 'own',
    own: true,
    see: 'all',
    does: 'all',
    headers: headersOf(person.id, person.id),
  }
  const inForce = representedIn(represents).filter(
    ({ status, validFrom = '', validTo = '9999', person: other }) =>
      status === 'active' &&
      other.id !== person.id &&
      validFrom <= serverTime.slice(0, 10) &&
      validTo >= serverTime.slice(0, 10),
  )
  const helped = [...Map.groupBy(inForce, (one) => one.person.id)].flatMap(([id, all]) => {
    // What is closed by law or age takes nothing from another right.
    const rights = all.filter(({ limit, scopes }) => !limit || scopes.some(({ see }) => see))
    const allowed = (right: 'see' | 'do') =>
      rights[0]?.scopes
        .map(({ area }) => area)
        .filter((area) =>
          rights.every(({ scopes }) => scopes.some((one) => one.area === area && one.see && one[right])),
        ) ?? []
    const see = allowed('see')
    return see.length > 0 ? [{ id, see, does: allowed('do') }] : []
  })
  return [
    own,
    ...helped.map(({ id, see, does }, index) => ({
      id,
      about: `helped ${index + 1}`,
      own: false,
      see,
      does,
      headers: headersOf(person.id, id),
    })),
  ]
}

/** Those that can be read of what a session says of whom one represents. */
const representedIn = (represents: Session['represents']) =>
  represents.flatMap((one) => {
    const read = v.safeParse(representedSchema, one)
    return read.success ? [read.output] : []
  })

/** Ids of persons that a session names, and lets nothing be seen of. */
export function closedIn(session: Session): string[] {
  const open = new Set(subjectsOf(session).map(({ id }) => id))
  return [...new Set(representedIn(session.represents).map(({ person }) => person.id))].filter(
    (id) => !open.has(id),
  )
}

/** The own, as one who may only see these areas would see it. */
export const previewOf = (own: Subject, areas: readonly string[]): Subject => ({
  ...own,
  about: `own, as one who sees ${areas.join(' and ')}`,
  own: false,
  see: areas,
  does: [],
  headers: { ...own.headers, 'View-Scopes': areas.join(' ') },
})

export function mayRead({ own, see }: Subject, need: Need): boolean {
  if (need === 'self') return own
  return need === 'any' || see === 'all' || see.includes(need)
}

export const mayAct = ({ does }: Subject, area: string) => does === 'all' || does.includes(area)

/** What is asked about somebody. */
export const askingOf = (subject: Subject, path: string, more: Partial<Asking> = {}): Asking => ({
  path,
  about: subject.about,
  ...more,
  headers: { ...subject.headers, ...more.headers },
})
