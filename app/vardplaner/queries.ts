import { useQuery } from '@tanstack/react-query'
import type { Who } from '../platform/http/api.ts'
import { answerQuery } from '../platform/queries/answer-query.ts'
import { useWho } from '../platform/session/session.ts'
import { carePlanSchema } from './contract.ts'

export const vardplanerQuery = (who: Who) => answerQuery('vardplaner', carePlanSchema, who)

export const useVardplaner = () => useQuery(vardplanerQuery(useWho()))
