import { queryOptions, useQuery } from '@tanstack/react-query'
import { getResource, type Who } from '#platform/http/api.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { contactSchema, coordinatorRequestStateSchema, homeSupportSchema } from './contract.ts'

/** `GET /api/kontakter`: whom the person can turn to. Fails with `ApiError`. */
export const kontakterQuery = (who: Who) => answerQuery('kontakter', contactSchema, who)

/** Contacts in the order of the sources; `byImportance` sorts them. With its loading and failure. */
export const useKontakter = () => useQuery(kontakterQuery(useWho()))

/** `GET /api/kontakter/begaran`: the request for a fast vårdkontakt. Fails with `ApiError`. */
export const begaranQuery = (who: Who) =>
  queryOptions({
    queryKey: ['begaran', who.personId, who.actorType, who.actorId],
    queryFn: ({ signal }) => getResource('kontakter/begaran', coordinatorRequestStateSchema, { who, signal }),
  })

/** Whom can be asked for a fast vårdkontakt, and what has been asked. With its loading and failure. */
export const useBegaran = () => useQuery(begaranQuery(useWho()))

/** `GET /api/hemstod`: support at home. Fails with `ApiError`. */
export const hemstodQuery = (who: Who) =>
  answerQuery('hemstod', homeSupportSchema, who, { area: 'kontakter' })

/** Insatser, hjälpmedel and välfärdsteknik, in the order of the sources. With its loading and failure. */
export const useHemstod = () => useQuery(hemstodQuery(useWho()))
