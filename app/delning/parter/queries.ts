import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { partySchema } from './contract.ts'

/** `GET /api/delning/parter`: the vård- and omsorgsgivare around the person. */
export const parterQuery = (who: Who) =>
  answerQuery(who, { resource: 'delning/parter' }, { item: partySchema })

export const useParter = () => useQuery(parterQuery(useWho()))
