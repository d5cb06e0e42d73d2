import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { setPlatformTime } from '../clock/clock.ts'
import { getResource, type Who } from '../http/api.ts'
import { queryClient } from '../queries/query-client.ts'
import { type Capability, type Session, sessionSchema } from './contract.ts'

/** Who is logged in. The only query without a person in its key: its answer is what names the person. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    const session = await getResource('session', sessionSchema, { signal })
    setPlatformTime(session.serverTime)
    return session
  },
  staleTime: Infinity,
})

/** The actor and the person of a session, as every request and query key carries them. */
export function whoOf(session: Session): Who {
  return { personId: session.person.id, ...session.actor }
}

/** For loaders: starts queries for the person as soon as the session is known. Failures show in the views. */
export async function startForPerson(start: (who: Who) => void): Promise<void> {
  try {
    start(whoOf(await queryClient.query(sessionQuery)))
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
  return useQuery(sessionQuery)
}

/** The person and actor that a feature's query is for. */
export function useWho(): Who {
  return whoOf(useSession())
}

/** True when the platform may do this. */
export function useCapability(capability: Capability): boolean {
  return useSession().capabilities.includes(capability)
}
