import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { resourceQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { accessLogSchema } from './contract.ts'

/** `GET /api/ombud/logg`: what each ombud has seen and done. */
export const ombudsloggQuery = (who: Who) => ({
  ...resourceQuery(who, { resource: 'ombud/logg' }, accessLogSchema),
  // What an ombud does while the page is open is of interest too.
  staleTime: 0,
})

/** The log, latest first. */
export const useOmbudslogg = () => useQuery(ombudsloggQuery(useWho()))
