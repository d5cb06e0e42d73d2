import { queryOptions, useQuery } from '@tanstack/react-query'
import { getFile } from '#platform/answer/fetch.ts'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { keyOf } from '#platform/queries/keys.ts'
import { useWho } from '#platform/session/session.ts'
import { noteSchema } from './contract.ts'

/** `GET /api/anteckningar`: notes of the person's record. */
export const anteckningarQuery = (who: Who) =>
  answerQuery(who, { resource: 'anteckningar' }, { item: noteSchema })

/** Notes in the order of the sources; `newestFirst` sorts them. */
export const useAnteckningar = () => useQuery(anteckningarQuery(useWho()))

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
