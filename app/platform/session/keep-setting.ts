import type { Who } from '#platform/http/who.ts'
import { queryClient } from '#platform/queries/query-client.ts'
import type { Session } from './contract.ts'

/** Keeps in the session what the one who asks has chosen for somebody, until the platform tells it anew. */
export function keepSetting({ personId, actorId }: Who, setting: object): void {
  queryClient.setQueryData<Session>(['session'], (session) =>
    session?.actor.actorId === actorId
      ? { ...session, settings: { ...(session.settings as object | undefined), [personId]: setting } }
      : session,
  )
}
