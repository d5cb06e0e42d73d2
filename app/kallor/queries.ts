import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { careSourceSchema } from './contract.ts'

/** `GET /api/kallor`: the sources that hold, or could hold, something about the person. */
export const kallorQuery = (who: Who) => answerQuery(who, { resource: 'kallor' }, { item: careSourceSchema })

/** Sources, connected or not. */
export const useKallor = () => useQuery(kallorQuery(useWho()))
