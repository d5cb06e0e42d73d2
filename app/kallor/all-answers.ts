import { type Coverage, coverageOf, joinedStatus } from '#platform/answer/coverage.ts'
import { isWithheld } from '#platform/http/api-error.ts'
import type { Who } from '#platform/http/api.ts'
import { queryClient, start } from '#platform/queries/query-client.ts'
import { kontakterQuery, useKontakter } from '../kontakter/queries.ts'
import { ombudQuery, useOmbud } from '../ombud/queries.ts'
import { overenskommelserQuery, useOverenskommelser } from '../overenskommelser/queries.ts'
import { tidslinjeQuery, useTidslinje } from '../tidslinje/queries.ts'
import { useVardplaner, vardplanerQuery } from '../vardplaner/queries.ts'

/** Starts every theme's query without waiting; each failure shows in its own place. */
export function startAll(who: Who): void {
  start(queryClient.query(tidslinjeQuery(who)))
  start(queryClient.query(kontakterQuery(who)))
  start(queryClient.query(ombudQuery(who)))
  start(queryClient.query(overenskommelserQuery(who)))
  start(queryClient.query(vardplanerQuery(who)))
}

export type AllAnswers = Coverage & {
  /** Some theme has neither answered nor failed. */
  waiting: boolean
  /** Themes of which nothing at all came. */
  failed: number
}

/** How every source fared over all themes: the worst of each. */
export function useAllAnswers(): AllAnswers {
  const results = [useTidslinje(), useKontakter(), useOmbud(), useOverenskommelser(), useVardplaner()]
  const answers = results.flatMap((result) => (result.data ? [result.data] : []))
  const coverage = coverageOf(joinedStatus(answers))
  return {
    ...coverage,
    waiting: results.some((result) => result.isPending),
    failed: results.filter((result) => result.isError && !result.data && !isWithheld(result.error)).length,
  }
}
