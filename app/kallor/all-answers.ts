import { useQuery } from '@tanstack/react-query'
import type { Area } from '../area.ts'
import { areas } from '../areas.ts'
import { type Coverage, coverageOf, isPart, joinedStatus } from '#platform/answer/coverage.ts'
import { useReadings } from '#platform/answer/readings.ts'
import { now } from '#platform/clock/clock.ts'
import { isWithheld } from '#platform/http/api-error.ts'
import type { Who } from '#platform/http/who.ts'
import { unreadQuery } from '#platform/queries/answer-query.ts'
import { useWho } from '#platform/session/session.ts'

const queriesOf = (who: Who, wanted: (area: Area) => boolean) =>
  areas.flatMap((area: Area) => (area.asks && wanted(area) ? unreadQuery(who, area.asks(now())) : []))

/** What every area asks for the översikt, by whom, before any of it is read. */
export const allQueries = (who: Who) => queriesOf(who, () => true)

/** The same of what care and omsorg put in about a person. Whom to call is there from the start. */
export const toldQueries = (who: Who) =>
  queriesOf(who, ({ access, card }) => access === 'shared' && card?.theme !== 'contacts')

export type AllAnswers = Coverage & {
  /** Some area has neither answered nor failed, or what it gave has not been read yet, or a source is still asked. */
  waiting: boolean
  /** Areas of which nothing at all came, or could be shown. */
  failed: number
  /** When the first of them was fetched (ISO 8601). */
  fetchedAt: string
}

/** How every source fared over all areas: the worst of each. */
export function useAllAnswers(): AllAnswers {
  // As many each time, since the list of areas is what it is; `useQueries` would cost the first view a kilobyte.
  // oxlint-disable-next-line react/hooks, react/rules-of-hooks
  const results = allQueries(useWho()).map((query) => useQuery(query))
  const { unreadableOf, isRead, lost } = useReadings()
  const answers = results.flatMap(({ data }) =>
    data ? [{ processingStatus: data.processingStatus, unreadable: [...unreadableOf(data)] }] : [],
  )
  return {
    ...coverageOf(joinedStatus(answers)),
    fetchedAt: results.flatMap(({ data }) => data?.fetchedAt ?? []).toSorted()[0] ?? '',
    waiting: results.some(
      ({ isPending, data }) =>
        isPending || isPart(data) || (lost === 0 && data && data.items.length > 0 && !isRead(data)),
    ),
    failed:
      lost + results.filter((result) => result.isError && !result.data && !isWithheld(result.error)).length,
  }
}
