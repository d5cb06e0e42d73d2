import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/api.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { careSourceSchema } from './contract.ts'

/** `GET /api/kallor`: the sources that hold, or could hold, something about the person. Fails with `ApiError`. */
export const kallorQuery = (who: Who) => answerQuery('kallor', careSourceSchema, who)

/** Sources, connected or not. With its loading and failure. */
export const useKallor = () => useQuery(kallorQuery(useWho()))
