import { useQuery } from '@tanstack/react-query'
import type * as v from 'valibot'
import type { FetchedAnswer } from '#platform/answer/read.ts'
import { now } from '#platform/clock/clock.ts'
import type { Who } from '#platform/http/who.ts'
import { answerQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'
import { timelineAroundSchema } from '../contract.ts'
import { currentWindow, type Window } from '../windows.ts'
import { type CareEventTold, careEventSchema } from './contract.ts'

/** An answer in a window: its events of care, and how many there are in each month of all time, those told with a visit left out. */
export type CareEventsAnswer = FetchedAnswer<CareEventTold> & v.InferOutput<typeof timelineAroundSchema>

/** `GET /api/vardhandelser`: what has been done and written in a window, by default the current one. */
export const careEventsQuery = (who: Who, window: Window = currentWindow(now())) =>
  answerQuery(
    who,
    { resource: 'vardhandelser', query: { ...window }, area: 'tidslinje' },
    { item: careEventSchema, around: timelineAroundSchema },
  )

/** `GET /api/vardhandelser/{id}`: the notes from one visit of the timeline. */
export const notesOfVisitQuery = (who: Who, id = '') =>
  answerQuery(who, { resource: `vardhandelser/${id}`, area: 'tidslinje' }, { item: careEventSchema })

/** The notes from a visit; of what is none there are none to ask for. */
export const useNotesOfVisit = (id: string, enabled: boolean) =>
  useQuery({ ...notesOfVisitQuery(useWho(), id), enabled })
