import { queryOptions, useQuery } from '@tanstack/react-query'
import { getFile } from '#platform/answer/fetch.ts'
import type { Who } from '#platform/http/who.ts'
import { keyOf } from '#platform/queries/keys.ts'
import { useWho } from '#platform/session/session.ts'

/** `GET /api/provsvar/{id}/bild/{place}`: a picture, or another file, of a reply, `place` from 1. */
export function bildQuery(who: Who, id = '', place = '') {
  const resource = `provsvar/${id}/bild/${place}`
  return queryOptions({
    queryKey: keyOf(who, resource),
    queryFn: ({ signal }) => getFile(resource, { who, signal }),
    // A picture may be large: it is let go when its page is left.
    gcTime: 0,
    structuralSharing: false,
  })
}

/** The bytes of a picture, unchecked. */
export const useBild = (id: string, place: string) => useQuery(bildQuery(useWho(), id, place))
