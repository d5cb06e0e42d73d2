import { overenskommelserQuery } from '../overenskommelser/queries.ts'
import type { Who } from '#platform/http/who.ts'
import { tidslinjeQuery } from '../tidslinje/queries.ts'
import { vardplanerQuery } from '../vardplaner/queries.ts'

/** The three places tasks come from, beside questions of consent. Of one that an ombud may not see, no task is told either. */
export function taskQueries(who: Who) {
  return {
    agreements: overenskommelserQuery(who),
    plans: vardplanerQuery(who),
    events: tidslinjeQuery(who),
  }
}
