import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import * as v from 'valibot'
import { now, setPlatformTime } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { ApiError } from '#platform/http/api-error.ts'
import { getResource, postResource } from '#platform/answer/fetch.ts'
import type { Who } from '#platform/http/who.ts'
import { queryClient } from '#platform/queries/query-client.ts'
import { type Capability, type Session, sessionSchema } from './contract.ts'
import { readRepresents, type Represents, type Usable } from './represents.ts'
import { answered, cancelAsked } from './ask-session.ts'
import { closedAreas, type LegalArea, type ScopeArea } from './scope-areas.ts'
import { currentVisit, endVisit, noteSessionEnd, settle, useVisit, type Visit } from './visit.ts'

/** Who is logged in. The only query without a person in its key: its answer is what names the person. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    const session = await asked(getResource('session', sessionSchema, { signal }))
    take(session)
    return session
  },
  staleTime: Infinity,
})

function take(session: Session): void {
  // Known before anything is drawn of it: the former actor must not be asked for once more.
  queryClient.setQueryData(['session'], session)
  setPlatformTime(session.serverTime)
  noteSessionEnd(session.expiresAt)
  settle(session.actor.actorId, (subject) => representedIn(session, subject))
}

async function asked(session: Promise<Session>): Promise<Session> {
  try {
    return await session
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'logged-out') {
      answered()
      endVisit('server')
    }
    throw error
  }
}

/** Tells the platform that somebody is still here: `POST /api/session/forlang`. Fails with `ApiError`. */
export async function prolongSession(): Promise<void> {
  const session = await asked(postResource('session/forlang', sessionSchema, { body: {} }))
  // Whoever has left meanwhile is not to come back by that.
  if (currentVisit().pause?.kind !== 'ended') take(session)
}

/**
 * Logs out: `POST /api/session/slut`. Nothing is kept here whatever the platform answers; that nobody is logged in any longer
 * is said when it has confirmed it, by `{}` or 401.
 */
export async function leave(why: 'left' | 'time-out'): Promise<void> {
  endVisit(why, false, 'asked')
  const unheard = await postResource('session/slut', v.strictObject({}), { body: {} }).then(
    () => undefined,
    (error: ApiError) => (error.kind === 'logged-out' ? undefined : 'unsure'),
  )
  // Somebody may have logged in again meanwhile.
  if (currentVisit().pause?.kind === 'ended') endVisit(why, false, unheard)
}

/** Goes on if somebody has logged in again since the visit ended. */
export async function resume(): Promise<void> {
  await cancelAsked()
  await queryClient.query(sessionQuery).catch(() => undefined)
}

/** Whom a session lets the actor represent today. */
export function representsOf(session: Session): Represents {
  const minute = Math.floor(now().getTime() / 60_000)
  const known = read.get(session)
  if (known?.minute === minute) return known.represents
  const { represents: raw, actor } = session
  const represents = raw.length > 0 ? readRepresents(raw, actor.actorId, dayOf(now())) : nobody
  read.set(session, { minute, represents })
  return represents
}

/** What has been read of each session, for the minute: every part of a page asks. */
const read = new WeakMap<Session, { minute: number; represents: Represents }>()
const nobody: Represents = { usable: [], setAside: [] }

function representedIn(session: Session, subject: string): Usable | undefined {
  return representsOf(session).usable.find(({ personId }) => personId === subject)
}

/** The actor and the person shown, as every request and query key carries them, with what must not be asked for. */
export function whoOf(session: Session, { subject, preview }: Visit): Who {
  const { actorId } = session.actor
  if (subject !== undefined) return whoFor(session, subject)
  return {
    personId: session.person.id,
    actorId,
    actorType: 'subject_of_care',
    ...(preview && { withheld: allBut(preview.areas), preview: preview.areas }),
  }
}

/** The actor as the ombud of one person. Of one who is not represented, nothing may be asked. */
export function whoFor(session: Session, personId: string): Who {
  const see = representedIn(session, personId)?.see ?? []
  const { actorId } = session.actor
  return { personId, actorId, actorType: 'subject_of_care_agent', withheld: allBut(see) }
}

const allBut = (see: readonly string[]) =>
  new Set<string>(closedAreas().filter((area) => !see.includes(area)))

/** For loaders: starts queries for the person as soon as the session is known. Failures show in the views. */
export async function startForPerson(start: (who: Who) => void): Promise<void> {
  try {
    const session = await queryClient.query(sessionQuery)
    if (!currentVisit().pause) start(whoOf(session, currentVisit()))
  } catch {
    // The frame shows why there is no session, with a way on.
  }
}

/** The session, for what is rendered inside the frame, where it is always known. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data
}

/** The session with its loading and failure, for the frame itself. */
export function useSessionState() {
  const ended = useVisit().pause?.kind === 'ended'
  return useQuery({ ...sessionQuery, enabled: !ended })
}

/** The person and actor that a feature's query is for. */
export function useWho(): Who {
  return whoOf(useSession(), useVisit())
}

/** Those the one who is logged in may represent today, and what the register said that gives no right. */
export function useRepresents(): Represents {
  return representsOf(useSession())
}

/** Whose data is shown. `name` is undefined for one with protected identity. */
export type Subject = {
  own: boolean
  personId: string
  givenName: string | undefined
  name: string | undefined
}

export function useSubject(): Subject {
  return subjectOf(useSession(), useVisit())
}

export function subjectOf(session: Session, { subject }: Visit): Subject {
  if (subject === undefined) {
    const { id, givenName, familyName } = session.person
    return { own: true, personId: id, givenName, name: `${givenName} ${familyName}` }
  }
  const name = representedIn(session, subject)?.name
  return { own: false, personId: subject, givenName: name?.split(' ')[0], name }
}

/** True when this may be seen, or done, for the one who is shown. */
export function useMay(right: 'see' | 'do', area: ScopeArea | LegalArea): boolean {
  return mayOf(useSession(), useVisit(), right, area)
}

/** The same of a session and a visit. In a preview nothing can be done. */
export function mayOf(
  session: Session,
  { subject, preview }: Visit,
  right: 'see' | 'do',
  area: ScopeArea | LegalArea,
): boolean {
  if (subject === undefined) return !preview || (right === 'see' && preview.areas.some((one) => one === area))
  const represented = representedIn(session, subject)
  return represented?.[right === 'see' ? 'see' : 'does'].includes(area) ?? false
}

/** True when the platform may do this. */
export function useCapability(capability: Capability): boolean {
  return useSession().capabilities.includes(capability)
}
