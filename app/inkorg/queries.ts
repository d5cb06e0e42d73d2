import { queryOptions, useQuery } from '@tanstack/react-query'
import { getFile } from '#platform/answer/fetch.ts'
import type { Who } from '#platform/http/who.ts'
import { answerQuery, resourceQuery } from '#platform/queries/answer-query.ts'
import { keyOf } from '#platform/queries/keys.ts'
import { latestAround, useWhole } from '#platform/queries/latest.ts'
import { useWho } from '#platform/session/session.ts'
import { inkorg as area } from './area.ts'
import { messageSchema, receiversSchema } from './contract.ts'

/** `GET /api/inkorg`: messages between the person and all units. */
export const helaInkorgenQuery = (who: Who) =>
  answerQuery(who, { resource: 'inkorg' }, { item: messageSchema })

/** `GET /api/inkorg?senaste=20`: the latest of them, whole threads at a time. */
export const inkorgQuery = (who: Who) =>
  answerQuery(who, area.asks(), { item: messageSchema, around: latestAround })

/** The latest messages, in the order of the sources; `inThreads` sorts them. */
export const useSenasteInkorg = () => useQuery(inkorgQuery(useWho()))

/** All messages. */
export function useInkorg() {
  const who = useWho()
  return useWhole(inkorgQuery(who), helaInkorgenQuery(who))
}

/** `GET /api/inkorg/mottagare`: whom the person can write to. */
export const mottagareQuery = (who: Who) =>
  resourceQuery(who, { resource: 'inkorg/mottagare' }, receiversSchema)

/** Whom one can write to, and how the others are reached. */
export const useMottagare = () => useQuery(mottagareQuery(useWho()))

/** `GET /api/inkorg/{id}/fil/{place}`: a file of a message. */
export function inkorgsfilQuery(who: Who, id = '', place = '') {
  const resource = `inkorg/${id}/fil/${place}`
  return queryOptions({
    queryKey: keyOf(who, resource),
    queryFn: ({ signal }) => getFile(resource, { who, signal }),
    // A file may be large: it is let go when its page is left.
    gcTime: 0,
    structuralSharing: false,
  })
}

/** The bytes of a file of a message, unchecked. */
export const useInkorgsfil = (id: string, place: string) => useQuery(inkorgsfilQuery(useWho(), id, place))
