import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { labReplySchema } from './contract.ts'

/** `GET /api/provsvar`: what laboratories have replied about the person. */
export const provsvarQuery = (who: Who) =>
  answerQuery(who, { resource: 'provsvar' }, { item: labReplySchema })

/** Replies in the order of the sources. */
export const useProvsvar = () => useQuery(provsvarQuery(useWho()))
