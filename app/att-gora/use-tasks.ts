import { useQuery } from '@tanstack/react-query'
import type { AnswerState } from '#platform/answer/CardAnswer.tsx'
import { joinedAnswers } from '#platform/answer/joined-answers.ts'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { ApiError } from '#platform/http/api-error.ts'
import type { Who } from '#platform/http/who.ts'
import { useWho } from '#platform/session/session.ts'
import { delning } from '../delning/area.ts'
import { delningQuery } from '../delning/queries.ts'
import { attGora } from './area.ts'
import { taskQueries } from './queries.ts'
import { byDay, type Task, tasksOf } from './tasks.ts'

/** Everything the person shown is to do; see `useTasksOf`. */
export const useTasks = (withQuestions = true) => useTasksOf(useWho(), withQuestions)

/**
 * Everything to do by its day, from all the places it comes from, with those of them that did not come (`joined.failed`). Questions of
 * consent are for those alone who may answer for the person by law: nothing is said of them to others.
 */
export function useTasksOf(who: Who, withQuestions = true) {
  const queries = taskQueries(who)
  const enabled = !who.withheld?.has(attGora.name)
  const asksConsent = withQuestions && enabled && !who.withheld?.has(delning.name)
  const [agreements, plans, events, sharing] = [
    useQuery({ ...queries.agreements, enabled }),
    useQuery({ ...queries.plans, enabled }),
    useQuery({ ...queries.events, enabled }),
    useQuery({ ...delningQuery(who), enabled: asksConsent }),
  ]
  const today = dayOf(useNow())
  if (!enabled) return { joined: withheld, agreements: [] }
  const joined = joinedAnswers<Task>([agreements, plans, events, ...(asksConsent ? [sharing] : [])], () =>
    tasksOf(
      {
        agreements: agreements.data?.items ?? [],
        plans: plans.data?.items ?? [],
        events: events.data?.items ?? [],
        sharing: sharing.data?.items ?? [],
      },
      today,
    ).toSorted(byDay),
  )
  return { joined, agreements: agreements.data?.items ?? [] }
}

/** Of one whose places may be seen, but not what is to be done. */
const withheld: AnswerState<Task> = {
  data: undefined,
  error: new ApiError('withheld', attGora.name),
  isFetching: false,
  refetch: () => undefined,
}
