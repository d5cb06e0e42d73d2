import type { Who } from '#platform/http/who.ts'
import { queryClient } from '#platform/queries/query-client.ts'
import { askAnew } from './ask-session.ts'
import type { Session } from './contract.ts'

/**
 * Keeps in the session what the one who asks has chosen for somebody, until the platform tells it anew. What it was asked
 * before that says what was chosen then, and is asked again.
 */
export function keepSetting({ personId, actorId }: Who, setting: object): void {
  queryClient.setQueryData<Session>(['session'], (session) =>
    session?.actor.actorId === actorId
      ? { ...session, settings: { ...(session.settings as object | undefined), [personId]: setting } }
      : session,
  )
  if (queryClient.isFetching({ queryKey: ['session'] }) > 0) void askAnew()
}
