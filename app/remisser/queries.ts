import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { referralSchema } from './contract.ts'

/** `GET /api/remisser`: the person's remisser and how they stand. */
export const remisserQuery = (who: Who) =>
  answerQuery(who, { resource: 'remisser' }, { item: referralSchema })

/** The remisser, that with the latest step first. */
export const useRemisser = () => useQuery(remisserQuery(useWho()))
