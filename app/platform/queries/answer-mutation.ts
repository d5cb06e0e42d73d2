import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import type * as v from 'valibot'
import { postResource } from '#platform/answer/fetch.ts'
import { ask } from '#platform/http/door.ts'
import type { Who } from '#platform/http/who.ts'
import { useWho } from '#platform/session/session.ts'
import { keyOfAll } from './keys.ts'

/** What is sent: an address below `api/`, the body, and the area it is done in. */
type Sent = { resource: string; body: unknown; area?: string }

type Sending<Schema extends v.GenericSchema, Change> = {
  /** What is answered; without it, that it was done is all. */
  schema?: Schema
  send: (change: Change) => Sent
  /** Resources that are stale once it has been answered, however it was; one of a single word with all below it. */
  makesStale: readonly string[]
  /** What follows when it was done. */
  done?: (cache: QueryClient, who: Who, change: Change) => void
  /** What else follows. */
  settled?: (who: Who) => unknown
}

/**
 * Sends something about the person shown, once, and asks anew for what it makes stale whatever was answered, so that every
 * page says the same. Offline fails at once. Fails with `ApiError`.
 */
export function useAnswerMutation<Schema extends v.GenericSchema, Change = void>({
  schema,
  send,
  makesStale,
  done,
  settled,
}: Sending<Schema, Change>) {
  const who = useWho()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (change: Change): Promise<v.InferOutput<Schema>> => {
      const { resource, ...sent } = send(change)
      const request = { who, ...sent }
      return schema ? postResource(resource, schema, request) : ask(resource, request, async () => undefined)
    },
    onSuccess: (_answer, change) => done?.(cache, who, change),
    onSettled: async () => {
      settled?.(who)
      await Promise.all(
        makesStale.map((resource) => cache.invalidateQueries({ queryKey: keyOfAll(who, resource) })),
      )
    },
    networkMode: 'always',
  })
}
