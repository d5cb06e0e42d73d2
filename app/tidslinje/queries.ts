import { useQuery } from '@tanstack/react-query'
import type { Who } from '../platform/http/api.ts'
import { answerQuery } from '../platform/queries/answer-query.ts'
import { useWho } from '../platform/session/session.ts'
import { timelineEventSchema } from './contract.ts'

/** `GET /api/tidslinje`: the person's events. Fails with `ApiError`. */
export const tidslinjeQuery = (who: Who) => answerQuery('tidslinje', timelineEventSchema, who)

/** Events in the order of the sources; `timelineOf` sorts them. With its loading and failure. */
export const useTidslinje = () => useQuery(tidslinjeQuery(useWho()))
