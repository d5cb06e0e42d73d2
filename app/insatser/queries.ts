import { useQuery } from '@tanstack/react-query'
import type { Who } from '#platform/http/who.ts'
import { now } from '#platform/clock/clock.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { insatsSchema, visitSchema } from './contract.ts'
import { latestWindow, type Window } from './genomforande/window.ts'

/** `GET /api/insatser`: what the person gets or has asked for, with the decisions. */
export const insatserQuery = (who: Who) => answerQuery(who, { resource: 'insatser' }, { item: insatsSchema })

/** The insatser, in the order of the sources. */
export const useInsatser = () => useQuery(insatserQuery(useWho()))

/** `GET /api/genomforande`: visits in a window, by default that of the latest months. */
export const genomforandeQuery = (who: Who, window: Window = latestWindow(now())) =>
  answerQuery(
    who,
    { resource: 'genomforande', area: 'insatser', query: { ...window } },
    { item: visitSchema },
  )

/** The visits of a window, of every insats. */
export const useGenomforande = (window: Window) => useQuery(genomforandeQuery(useWho(), window))
