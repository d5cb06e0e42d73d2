import { useQuery } from '@tanstack/react-query'
import type { Who } from '../platform/http/api.ts'
import { answerQuery } from '../platform/queries/answer-query.ts'
import { useWho } from '../platform/session/session.ts'
import { representationSchema } from './contract.ts'

export const ombudQuery = (who: Who) => answerQuery('ombud', representationSchema, who)

export const useOmbud = () => useQuery(ombudQuery(useWho()))
