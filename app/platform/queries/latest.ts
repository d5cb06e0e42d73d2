import { type UseQueryOptions, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import * as v from 'valibot'
import { dateSchema, instantSchema } from '#platform/answer/contract.ts'
import type { UnreadAnswer } from '#platform/answer/fetch.ts'
import type { FetchedAnswer } from '#platform/answer/read.ts'
import type { ApiError } from '#platform/http/api-error.ts'

/** Around an answer of the latest alone. */
export const latestAround = v.object({
  /** How many are earlier and not told, of what has come. */
  earlier: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Time or day from which all is told; before that, one source may have told of more years than another. Absent: all is. */
  wholeFrom: v.optional(v.union([instantSchema, dateSchema])),
})

type Found<Item> = FetchedAnswer<Item>
type Latest<Item> = Found<Item> & v.InferOutput<typeof latestAround>
type Query<Of> = UseQueryOptions<UnreadAnswer, ApiError, Of>
type Result<Item> = UseQueryResult<Found<Item>, ApiError>

/** All of it, for a page of one thing: the latest, when nothing is earlier, else what is asked for besides. */
export function useWhole<Item>(
  latestQuery: Query<Latest<Item>>,
  wholeQuery: Query<Found<Item>>,
): Result<Item> {
  const latest = useQuery(latestQuery)
  const hasEarlier = (latest.data?.earlier ?? 0) > 0
  const whole = useQuery({ ...wholeQuery, enabled: hasEarlier })
  return hasEarlier ? whole : latest
}

/** The latest, for a list, and how the rest is had. */
export type LatestList<Item> = {
  result: Result<Item>
  /** How many there are that have not been asked for. */
  earlier: number
  /** Whether a list of it that begins with the newest may hold what is of this time, with nothing missing before it. */
  isShown: (time: string | undefined) => boolean
  /** Asks for all, if there is more and it is not on its way; what is shown stays until it has come. */
  askForAll: () => void
  /** How asking for all goes. */
  all: Result<Item>
}

/** The latest first, and all when it is asked for, or has been by another page. */
export function useLatest<Item>(
  latestQuery: Query<Latest<Item>>,
  wholeQuery: Query<Found<Item>>,
): LatestList<Item> {
  const cache = useQueryClient()
  const [isWanted, setIsWanted] = useState(() => cache.getQueryData(wholeQuery.queryKey) !== undefined)
  const latest = useQuery(latestQuery)
  const all = useQuery({ ...wholeQuery, enabled: isWanted })
  const { earlier = 0, wholeFrom = '' } = all.data ? {} : (latest.data ?? {})
  return {
    result: all.data ? all : latest,
    earlier,
    // What nobody can ask for more of is not held back.
    isShown: (time) => earlier === 0 || time === undefined || time >= wholeFrom,
    askForAll: () => {
      if (earlier === 0 || all.isFetching) return
      if (isWanted) void all.refetch()
      else setIsWanted(true)
    },
    all,
  }
}
