import { useQuery } from '@tanstack/react-query'
import type * as v from 'valibot'
import type { FetchedAnswer } from '#platform/answer/read.ts'
import { now } from '#platform/clock/clock.ts'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { type TimelineEvent, timelineAroundSchema, timelineEventSchema } from './contract.ts'
import { currentWindow, type Window } from './windows.ts'

/** An answer in a window: its events, and how many there are in each month of all time. */
export type TidslinjeAnswer = FetchedAnswer<TimelineEvent> & v.InferOutput<typeof timelineAroundSchema>

/** `GET /api/tidslinje`: the person's events in a window, by default the current one. */
export const tidslinjeQuery = (who: Who, window: Window = currentWindow(now())) =>
  answerQuery(
    who,
    { resource: 'tidslinje', query: { ...window } },
    { item: timelineEventSchema, around: timelineAroundSchema },
  )

/** `GET /api/tidslinje/{id}`: one event, or none when no source that answered has it. */
export const handelseQuery = (who: Who, id = '') =>
  answerQuery(who, { resource: `tidslinje/${id}` }, { item: timelineEventSchema })

/** Events from three months back and all that are coming; `timelineOf` sorts them. */
export const useTidslinje = () => useQuery(tidslinjeQuery(useWho()))

/** One event by its id. */
export const useHandelse = (id: string) => useQuery(handelseQuery(useWho(), id))
