import { queryOptions, useQuery } from '@tanstack/react-query'
import { getFile, type Who } from '#platform/http/api.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { carePlanSchema } from './contract.ts'

/** `GET /api/vardplaner`: the person's plans; by `part` only what is to be done. Fails with `ApiError`. */
export const vardplanerQuery = (who: Who, part?: 'att-gora') =>
  answerQuery('vardplaner', carePlanSchema, who, { part })

/** Plans in the order of the sources; `currentFirst` sorts them. With its loading and failure. */
export const useVardplaner = () => useQuery(vardplanerQuery(useWho()))

/** `GET /api/vardplaner/{id}/dokument/{place}`: a document of a plan, `place` from 1. Fails with `ApiError`. */
export const dokumentQuery = (who: Who, id = '', place = '') =>
  queryOptions({
    queryKey: ['dokument', who.personId, who.actorType, who.actorId, id, place],
    queryFn: ({ signal }) => getFile(`vardplaner/${id}/dokument/${place}`, { who, signal }),
    // A file may be large: it is let go when its page is left.
    gcTime: 0,
    structuralSharing: false,
  })

/** The bytes of a document, unchecked. With its loading and failure. */
export const useDokument = (id: string, place: string) => useQuery(dokumentQuery(useWho(), id, place))
