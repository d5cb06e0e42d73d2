import { overenskommelserQuery } from '../overenskommelser/queries.ts'
import type { Who } from '#platform/http/who.ts'
import { tidslinjeQuery } from '../tidslinje/queries.ts'
import { vardplanerQuery } from '../vardplaner/queries.ts'

/** The three places tasks come from. Of one that an ombud may not see, only what is to be done. */
export function taskQueries(who: Who) {
  const part = (area: string) => (who.withheld?.has(area) ? 'att-gora' : undefined)
  return {
    agreements: overenskommelserQuery(who, part('overenskommelser')),
    plans: vardplanerQuery(who, part('vardplaner')),
    events: tidslinjeQuery(who, undefined, part('tidslinje')),
  }
}
