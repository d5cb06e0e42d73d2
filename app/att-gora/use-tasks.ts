import { useQuery } from '@tanstack/react-query'
import { joinedAnswers } from '#platform/answer/joined-answers.ts'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import type { Who } from '#platform/http/who.ts'
import { useWho } from '#platform/session/session.ts'
import { taskQueries } from './queries.ts'
import { byDay, type Task, tasksOf } from './tasks.ts'

/** Everything the person shown is to do; see `useTasksOf`. */
export const useTasks = () => useTasksOf(useWho())

/** Everything to do by its day, from all three places it comes from, with those of them that did not come. */
export function useTasksOf(who: Who) {
  const queries = taskQueries(who)
  const [agreements, plans, events] = [
    useQuery(queries.agreements),
    useQuery(queries.plans),
    useQuery(queries.events),
  ]
  const today = dayOf(useNow())
  const all = joinedAnswers<Task>([agreements, plans, events], () =>
    tasksOf(
      {
        agreements: agreements.data?.items ?? [],
        plans: plans.data?.items ?? [],
        events: events.data?.items ?? [],
      },
      today,
    ).toSorted(byDay),
  )
  return { ...all, agreements: agreements.data?.items ?? [] }
}
