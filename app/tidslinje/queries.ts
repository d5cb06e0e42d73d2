import { queryOptions, useQuery } from '@tanstack/react-query'
import type * as v from 'valibot'
import { answerEnvelopeSchema } from '#platform/answer/contract.ts'
import { now } from '#platform/clock/clock.ts'
import { type FetchedAnswer, getAnswer, type Who } from '#platform/http/api.ts'
import { useWho } from '#platform/session/session.ts'
import { type TimelineEvent, timelineAnswerSchema, timelineEventSchema } from './contract.ts'
import { currentWindow, type Window } from './windows.ts'

const inWindow = { item: timelineEventSchema, envelope: timelineAnswerSchema }
const alone = { item: timelineEventSchema, envelope: answerEnvelopeSchema }

/** An answer in a window: its events, and how many there are in each month of all time. */
export type TidslinjeAnswer = FetchedAnswer<TimelineEvent> &
  Pick<v.InferOutput<typeof timelineAnswerSchema>, 'window' | 'months' | 'undated'>

/** Every answer about the person's events, whatever the window, to be asked for anew after a change. */
export const allTidslinje = (who: Who) => ['tidslinje', who.personId, who.actorType, who.actorId]

/** `GET /api/tidslinje`: the person's events in a window, by default the current one; by `part` only what is to be done. Fails with `ApiError`. */
export const tidslinjeQuery = (who: Who, window: Window = currentWindow(now()), part?: 'att-gora') =>
  queryOptions({
    queryKey: [...allTidslinje(who), window, ...(part ? [part] : [])],
    queryFn: ({ signal }): Promise<TidslinjeAnswer> =>
      getAnswer('tidslinje', inWindow, {
        who,
        signal,
        query: { ...window, ...(part && { del: part }) },
        ...(part && { area: part }),
      }),
    // Comparing a long answer with the former one field by field would cost more than drawing it anew.
    structuralSharing: false,
  })

/** `GET /api/tidslinje/{id}`: one event, or none when no source that answered has it. Fails with `ApiError`. */
export const handelseQuery = (who: Who, id = '') =>
  queryOptions({
    queryKey: [...allTidslinje(who), 'handelse', id],
    queryFn: ({ signal }) => getAnswer(`tidslinje/${id}`, alone, { who, signal }),
  })

/** Events from three months back and all that are coming; `timelineOf` sorts them. With loading and failure. */
export const useTidslinje = () => useQuery(tidslinjeQuery(useWho()))

/** One event by its id. With its loading and failure. */
export const useHandelse = (id: string) => useQuery(handelseQuery(useWho(), id))
