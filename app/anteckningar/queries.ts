import { queryOptions, useQuery } from '@tanstack/react-query'
import { getFile } from '#platform/answer/fetch.ts'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { keyOf } from '#platform/queries/keys.ts'
import { latestAround, useWhole } from '#platform/queries/latest.ts'
import { useWho } from '#platform/session/session.ts'
import { anteckningar as area } from './area.ts'
import { noteSchema } from './contract.ts'

/** `GET /api/anteckningar`: notes of the person's record. */
export const allaAnteckningarQuery = (who: Who) =>
  answerQuery(who, { resource: 'anteckningar' }, { item: noteSchema })

/** `GET /api/anteckningar?senaste=20`: the latest of them. */
export const anteckningarQuery = (who: Who) =>
  answerQuery(who, area.asks(), { item: noteSchema, around: latestAround })

/** `GET /api/anteckningar?avtal=ja`: those that are agreements. */
export const avtalsanteckningarQuery = (who: Who) =>
  answerQuery(who, { resource: 'anteckningar', query: { avtal: 'ja' } }, { item: noteSchema })

/** The latest notes, in the order of the sources; `newestFirst` sorts them. */
export const useSenasteAnteckningar = () => useQuery(anteckningarQuery(useWho()))

/** Notes that are agreements. */
export const useAvtalsanteckningar = () => useQuery(avtalsanteckningarQuery(useWho()))

/** All notes. */
export function useAnteckningar() {
  const who = useWho()
  return useWhole(anteckningarQuery(who), allaAnteckningarQuery(who))
}

/** `GET /api/anteckningar/{id}/fil`: the file that a note is. */
export function anteckningsfilQuery(who: Who, id = '') {
  const resource = `anteckningar/${id}/fil`
  return queryOptions({
    queryKey: keyOf(who, resource),
    queryFn: ({ signal }) => getFile(resource, { who, signal }),
    // A file may be large: it is let go when its page is left.
    gcTime: 0,
    structuralSharing: false,
  })
}

/** The bytes of the file of a note, unchecked. */
export const useAnteckningsfil = (id: string) => useQuery(anteckningsfilQuery(useWho(), id))
