import { useQuery } from '@tanstack/react-query'
import type { Who } from '../platform/http/api.ts'
import { answerQuery } from '../platform/queries/answer-query.ts'
import { useWho } from '../platform/session/session.ts'
import { timelineEventSchema } from './contract.ts'

export const tidslinjeQuery = (who: Who) => answerQuery('tidslinje', timelineEventSchema, who)

export const useTidslinje = () => useQuery(tidslinjeQuery(useWho()))
