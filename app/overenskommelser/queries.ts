import { queryOptions, useQuery } from '@tanstack/react-query'
import { getResource, type Who } from '#platform/http/api.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { agreementSchema, importantSchema } from './contract.ts'

/** `GET /api/overenskommelser`: what has been agreed with the person; by `part` only what is to be done. Fails with `ApiError`. */
export const overenskommelserQuery = (who: Who, part?: 'att-gora') =>
  answerQuery('overenskommelser', agreementSchema, who, { part })

/** Agreements, in force and ended, in the order of the sources. With its loading and failure. */
export const useOverenskommelser = () => useQuery(overenskommelserQuery(useWho()))

/** `GET /api/viktigt`: what the person has written as important. Fails with `ApiError`; `forbidden` where it is off. */
export const viktigtQuery = (who: Who) =>
  queryOptions({
    queryKey: ['viktigt', who.personId, who.actorType, who.actorId],
    queryFn: ({ signal }) =>
      getResource('viktigt', importantSchema, { who, signal, area: 'overenskommelser' }),
  })

/** What matters to the person, as written here. With its loading and failure. */
export const useViktigt = () => useQuery(viktigtQuery(useWho()))
