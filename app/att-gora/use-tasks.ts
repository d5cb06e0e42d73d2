import { useOverenskommelser } from '../overenskommelser/queries.ts'
import { joinedAnswers } from '../platform/answer/joined-answers.ts'
import { useNow } from '../platform/clock/clock.ts'
import { dayOf } from '../platform/dates/dates.ts'
import { useTidslinje } from '../tidslinje/queries.ts'
import { useVardplaner } from '../vardplaner/queries.ts'
import { byDay, type Task, tasksOf } from './tasks.ts'

/** Everything to do by its day, from all three places it comes from, with those of them that did not come. */
export function useTasks() {
  const [agreements, plans, events] = [useOverenskommelser(), useVardplaner(), useTidslinje()]
  const today = dayOf(useNow())
  return joinedAnswers<Task>([agreements, plans, events], () =>
    tasksOf(
      {
        agreements: agreements.data?.items ?? [],
        plans: plans.data?.items ?? [],
        events: events.data?.items ?? [],
      },
      today,
    ).toSorted(byDay),
  )
}
