import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type Area, isAskedLater } from '../area.ts'
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
/** The same, of what is seen first. */
export const firstQueries = (who: Who) => queriesOf(who, (area) => !isAskedLater(area))

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
  const who = useWho()
  // As many each time, since the list of areas is what it is; `useQueries` would cost the first view a kilobyte.
  // oxlint-disable-next-line react/hooks, react/rules-of-hooks
  const first = firstQueries(who).map((query) => useQuery(query))
  const enabled = useOnceDrawn(first.every(({ isPending }) => !isPending))
  // oxlint-disable-next-line react/hooks, react/rules-of-hooks
  const later = queriesOf(who, isAskedLater).map((query) => useQuery({ ...query, enabled }))
  const results = [...first, ...later]
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

/** So long, in ms, React may hold back what has come, so as not to show things one by one. */
const heldBack = 400

/** True when what has come has had the time to be drawn. */
function useOnceDrawn(come: boolean): boolean {
  const [drawn, setDrawn] = useState(false)
  useEffect(() => {
    if (!come) return
    const timer = setTimeout(setDrawn, heldBack, true)
    return () => clearTimeout(timer)
  }, [come])
  return drawn
}
