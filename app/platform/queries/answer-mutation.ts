import { useMutation, useQueryClient } from '@tanstack/react-query'
import type * as v from 'valibot'
import { postResource } from '#platform/answer/fetch.ts'
import type { Who } from '#platform/http/who.ts'
import { useWho } from '#platform/session/session.ts'
import { keyOfAll } from './keys.ts'

/** What is sent: an address below `api/`, the body, the area it is done in, and headers of its own. */
type Sent = { resource: string; body: unknown; area?: string; headers?: Record<string, string> }

export type Sending<Schema extends v.GenericSchema, Change> = {
  schema: Schema
  send: (change: Change) => Sent
  /** Resources that are stale once it has been answered, however it was; one of a single word with all below it. */
  makesStale: readonly string[]
  /** What else follows; without an error it was done. */
  settled?: (who: Who, change: Change, error: unknown) => unknown
}

/**
 * Sends something about the person shown, once, and asks anew for what it makes stale whatever was answered, so that every
 * page says the same. Offline fails at once. Fails with `ApiError`.
 */
export function useAnswerMutation<Schema extends v.GenericSchema, Change = void>({
  schema,
  send,
  makesStale,
  settled,
}: Sending<Schema, Change>) {
  const who = useWho()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (change: Change) => {
      const { resource, ...sent } = send(change)
      return postResource(resource, schema, { who, ...sent })
    },
    onSettled: async (_answer, error, change) => {
      settled?.(who, change, error)
      await Promise.all(
        makesStale.map((resource) => cache.invalidateQueries({ queryKey: keyOfAll(who, resource) })),
      )
    },
    networkMode: 'always',
  })
}
