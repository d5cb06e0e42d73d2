import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { answerQuery, resourceQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { contactSchema, coordinatorRequestStateSchema, homeSupportSchema } from './contract.ts'

/** `GET /api/kontakter`: whom the person can turn to. */
export const kontakterQuery = (who: Who) =>
  answerQuery(who, { resource: 'kontakter' }, { item: contactSchema })

/** Contacts in the order of the sources; `byImportance` sorts them. */
export const useKontakter = () => useQuery(kontakterQuery(useWho()))

/** `GET /api/kontakter/begaran`: the request for a fast vårdkontakt. */
export const begaranQuery = (who: Who) =>
  resourceQuery(who, { resource: 'kontakter/begaran' }, coordinatorRequestStateSchema)

/** Whom can be asked for a fast vårdkontakt, and what has been asked. */
export const useBegaran = () => useQuery(begaranQuery(useWho()))

/** `GET /api/hemstod`: support at home. */
export const hemstodQuery = (who: Who) =>
  answerQuery(who, { resource: 'hemstod', area: 'kontakter' }, { item: homeSupportSchema })

/** Insatser, hjälpmedel and välfärdsteknik, in the order of the sources. */
export const useHemstod = () => useQuery(hemstodQuery(useWho()))
