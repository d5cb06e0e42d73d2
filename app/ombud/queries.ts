import { queryOptions, useQuery } from '@tanstack/react-query'
import { getResource, type Who } from '#platform/http/api.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { accessLogSchema, representationSchema } from './contract.ts'

/** `GET /api/ombud`: who may see or act for whom. Fails with `ApiError`. */
export const ombudQuery = (who: Who) => answerQuery('ombud', representationSchema, who)

/** `GET /api/ombud/logg`: what each ombud has seen and done. Fails with `ApiError`. */
export const ombudsloggQuery = (who: Who) =>
  queryOptions({
    queryKey: ['ombudslogg', who.personId, who.actorType, who.actorId],
    queryFn: ({ signal }) => getResource('ombud/logg', accessLogSchema, { who, signal }),
    // What an ombud does while the page is open is of interest too.
    staleTime: 0,
  })

/** The log, latest first. With its loading and failure. */
export const useOmbudslogg = () => useQuery(ombudsloggQuery(useWho()))

/** Representations in both directions, also ended ones. With its loading and failure. */
export const useOmbud = () => useQuery(ombudQuery(useWho()))
