import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { sharingSchema } from './contract.ts'

/** `GET /api/delning`: who may read what, and questions of it. */
export const delningQuery = (who: Who) => answerQuery(who, { resource: 'delning' }, { item: sharingSchema })

/** Questions and consents, in the order of the sources. */
export const useDelning = () => useQuery(delningQuery(useWho()))
