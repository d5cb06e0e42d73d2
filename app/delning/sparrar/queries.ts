import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { blockedSchema } from './contract.ts'

/** `GET /api/delning/sparrar`: what is blocked, and where the person stays outside. */
export const sparrarQuery = (who: Who) =>
  answerQuery(who, { resource: 'delning/sparrar' }, { item: blockedSchema })

export const useSparrar = () => useQuery(sparrarQuery(useWho()))
