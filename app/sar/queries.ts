import { queryOptions, useQuery } from '@tanstack/react-query'
import { getFile } from '#platform/answer/fetch.ts'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { keyOf } from '#platform/queries/keys.ts'
import { useWho } from '#platform/session/session.ts'
import { woundSchema } from './contract.ts'

/** `GET /api/sar`: the wounds, with plans and entries. */
export const sarQuery = (who: Who) => answerQuery(who, { resource: 'sar' }, { item: woundSchema })

/** The wounds, in the order of the sources. */
export const useSar = () => useQuery(sarQuery(useWho()))

/** `GET /api/sar/{entry}/bild/{place}`: a picture of a wound, `place` from 1. */
export function sarbildQuery(who: Who, entry = '', place = '') {
  const resource = `sar/${entry}/bild/${place}`
  return queryOptions({
    queryKey: keyOf(who, resource),
    queryFn: ({ signal }) => getFile(resource, { who, signal }),
    // Hidden again it is let go: it may be large, and is not to be seen by the next one at the screen.
    gcTime: 0,
    structuralSharing: false,
  })
}

/** The bytes of a picture, unchecked. */
export const useSarbild = (entry: string, place: string) => useQuery(sarbildQuery(useWho(), entry, place))
