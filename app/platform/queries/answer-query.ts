import { type QueryFunctionContext, queryOptions } from '@tanstack/react-query'
import type * as v from 'valibot'
import { getAnswer, getResource, type UnreadAnswer } from '#platform/answer/fetch.ts'
import { type AnswerShape, type FetchedAnswer, readAnswer } from '#platform/answer/read.ts'
import type { ApiError } from '#platform/http/api-error.ts'
import { isPart } from '#platform/answer/coverage.ts'
import type { Asked } from '#platform/http/address.ts'
import { firstWord } from '#platform/http/door.ts'
import type { Who } from '#platform/http/who.ts'
import { keyOf } from './keys.ts'

/** How an answer is asked for, and kept before its items are read. */
const asking = (who: Who, { resource, query, area = firstWord(resource) }: Asked) => ({
  queryKey: keyOf(who, resource, ...(query ? [query] : [])),
  queryFn: async ({ client, queryKey, signal }: QueryFunctionContext) => {
    const get = (prefer?: string) =>
      getAnswer(resource, { who, signal, area, prefer, ...(query && { query }) })
    const state = client.getQueryState<UnreadAnswer>(queryKey)
    const before = state?.data
    const part = before ?? (await get())
    if (isPart(part)) {
      return import('./ask-on.ts').then(
        (more) => more.askOn(part, get, state, signal),
        // Without that code all is waited for.
        () => get('wait=30'),
      )
    }
    // What was whole is shown until all of the new has come.
    return before ? get('wait=30') : part
  },
  // What has come is shown, and the rest is asked for: each time it is the platform that waits.
  refetchInterval: ({ state: { data } }: { state: { data: UnreadAnswer | undefined } }) =>
    isPart(data) && 300,
  // An answer is read once and held with what was read: comparing it field by field would cost more.
  structuralSharing: false,
})

/**
 * An answer of the översikts-API before its items are read, under the same key as the query that reads them. For those that
 * only want to know how the sources fared. Fails with `ApiError`.
 */
export const unreadQuery = (who: Who, asked: Asked) =>
  queryOptions<UnreadAnswer, ApiError>(asking(who, asked))

/** Query for an answer of the översikts-API, read by its contract. Fails with `ApiError`. */
export function answerQuery<Item extends v.GenericSchema, Around extends object = object>(
  who: Who,
  asked: Asked,
  shape: AnswerShape<Item, Around>,
) {
  return queryOptions<UnreadAnswer, ApiError, FetchedAnswer<v.InferOutput<Item>> & Around>({
    ...asking(who, asked),
    select: (answer) => readAnswer(asked.resource, shape, answer),
  })
}

/** Query for a resource that is no list of items, checked as a whole. Fails with `ApiError`. */
export function resourceQuery<Schema extends v.GenericSchema>(
  who: Who,
  { resource, query, area = firstWord(resource) }: Asked,
  schema: Schema,
) {
  return queryOptions<v.InferOutput<Schema>, ApiError>({
    queryKey: keyOf(who, resource, ...(query ? [query] : [])),
    queryFn: ({ signal }) => getResource(resource, schema, { who, signal, area, ...(query && { query }) }),
  })
}
