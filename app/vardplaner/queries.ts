import { useQuery } from '@tanstack/react-query'
import type { Who } from '../platform/http/api.ts'
import { answerQuery } from '../platform/queries/answer-query.ts'
import { useWho } from '../platform/session/session.ts'
import { carePlanSchema } from './contract.ts'

/** `GET /api/vardplaner`: the person's plans. Fails with `ApiError`. */
export const vardplanerQuery = (who: Who) => answerQuery('vardplaner', carePlanSchema, who)

/** Plans in the order of the sources; `latestFirst` sorts them. With its loading and failure. */
export const useVardplaner = () => useQuery(vardplanerQuery(useWho()))
