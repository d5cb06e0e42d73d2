import { useQuery } from '@tanstack/react-query'
import type { Who } from '../platform/http/api.ts'
import { answerQuery } from '../platform/queries/answer-query.ts'
import { useWho } from '../platform/session/session.ts'
import { careSourceSchema } from './contract.ts'

export const kallorQuery = (who: Who) => answerQuery('kallor', careSourceSchema, who)

export const useKallor = () => useQuery(kallorQuery(useWho()))
