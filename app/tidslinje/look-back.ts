import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { AnswerState } from '#platform/answer/CardAnswer.tsx'
import type { FetchedAnswer } from '#platform/answer/read.ts'
import { joinedStatus } from '#platform/answer/coverage.ts'
import { now } from '#platform/clock/clock.ts'
import { useWho } from '#platform/session/session.ts'
import type { TimelineEvent } from './contract.ts'
import { joinedCare, type JoinedCare, type ListedEvent } from './vard/care-event.ts'
import { type CareEventsAnswer, careEventsQuery } from './vard/care-queries.ts'
import { tidslinjeQuery, type TidslinjeAnswer, useTidslinje } from './queries.ts'
import { type MonthCount, type OlderYear, olderYears } from './older-years.ts'
import { currentWindow } from './windows.ts'

/** How far back somebody wants to look: not past the current window, at the years of a period, or at everything. */
export type Reach = 'current' | 'all' | { from?: string | undefined; to?: string | undefined }

export type LookBack = {
  /** Everything fetched so far as one answer, with its loading and failure. */
  result: AnswerState<ListedEvent>
  /** The events of the timeline itself among them, and what is told with them or beside them. */
  events: TimelineEvent[]
  care: JoinedCare
  /** Every year that has older events, fetched or not, latest first. */
  older: OlderYear[]
  /** Older years that are to be looked at, and how many of them have come (or failed). */
  total: number
  done: number
  /** The earliest year looked at; undefined while only the current window is. */
  reachedYear: string | undefined
  failed: { year: string; retry: () => void }[]
  looking: boolean
  /** What has been done and written has not come yet. */
  waiting: boolean
  stop: () => void
  resume: () => void
}

/**
 * Events of the current window, and of older years one at a time as far back as `reach` says, so that a phone
 * never fetches a lifetime to show a week. `stop` ends it after the year under way; another `reach` starts anew.
 */
export function useLookBack(reach: Reach): LookBack {
  const who = useWho()
  const cache = useQueryClient()
  const current = useTidslinje()
  const currentCare = useQuery(careEventsQuery(who))
  const { data } = current
  const careMonths = currentCare.data?.months
  const older = useMemo(
    () =>
      data
        ? olderYears(allMonths(data.months, careMonths ?? []), {
            from: data.window.from ?? currentWindow(now()).from,
          })
        : [],
    [data, careMonths],
  )
  const wanted = older.filter((year) => isWanted(year, reach))
  const queries = wanted.map(({ window }) => tidslinjeQuery(who, window))
  const careQueries = wanted.map(({ window }) => careEventsQuery(who, window))
  const key = JSON.stringify(reach)
  const [stopped, setStopped] = useState<{ key: string; after: number }>()
  const until = stopped?.key === key ? stopped.after : wanted.length
  const isWaiting = ({ queryKey }: { queryKey: readonly unknown[] }) =>
    (cache.getQueryState(queryKey)?.status ?? 'pending') === 'pending'
  const waiting = wanted.findIndex((_, index) =>
    [queries[index], careQueries[index]].some((query) => query && isWaiting(query)),
  )
  const done = waiting === -1 ? wanted.length : waiting
  // One year at a time: the next when the one before it has come, or failed.
  const isNext = (_: unknown, index: number) => index <= done && index < until
  const results = useQueries({
    queries: queries.map((query, index) => ({ ...query, enabled: isNext(query, index) })),
  })
  const careResults = useQueries({
    queries: careQueries.map((query, index) => ({ ...query, enabled: isNext(query, index) })),
  })
  const answer =
    data &&
    mergedAnswer(
      data,
      results.flatMap((result) => result.data ?? []),
    )
  const careAnswer =
    currentCare.data &&
    mergedAnswer(
      currentCare.data,
      careResults.flatMap((result) => result.data ?? []),
    )
  const both = answer && bothOf(answer, careAnswer)
  return {
    result: {
      ...current,
      // That there is nothing is not said before both have been asked.
      data: both && (both.listed.items.length > 0 || !currentCare.isPending) ? both.listed : undefined,
      ...(currentCare.isError && !currentCare.data && { failed: [currentCare] }),
    },
    events: answer?.items ?? [],
    care: both?.care ?? nothing,
    older,
    total: wanted.length,
    done,
    reachedYear: wanted[done - 1]?.year,
    failed: wanted.flatMap(({ year }, index) => {
      const missing = [results[index], careResults[index]].flatMap((result) =>
        result?.isError && !result.data ? [result] : [],
      )
      if (missing.length === 0) return []
      return [{ year, retry: () => missing.forEach((result) => void result.refetch()) }]
    }),
    looking: done < Math.min(until, wanted.length),
    waiting: currentCare.isPending,
    stop: () => setStopped({ key, after: done + 1 }),
    resume: () => setStopped(undefined),
  }
}

/** How many events begin in each month by two counts, earliest first. */
function allMonths(first: readonly MonthCount[], second: readonly MonthCount[]): MonthCount[] {
  const counts = new Map<string, number>()
  for (const { month, count } of [...first, ...second]) counts.set(month, (counts.get(month) ?? 0) + count)
  return [...counts]
    .map(([month, count]) => ({ month, count }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
}

const nothing: JoinedCare = { alone: [], notesOf: new Map() }

type Both = { listed: FetchedAnswer<ListedEvent>; care: JoinedCare }
/** Held by the answer it was made from, so that it is gone when that is. */
const joined = new WeakMap<TidslinjeAnswer, { of: CareEventsAnswer | undefined; both: Both }>()

/** What two answers tell, as one. The same answers give the very same result. */
function bothOf(answer: TidslinjeAnswer, of: CareEventsAnswer | undefined): Both {
  const before = joined.get(answer)
  if (before && before.of === of) return before.both
  const care = of ? joinedCare(answer.items, of.items) : nothing
  const withheld = [...new Set([...(answer.withheld ?? []), ...(of?.withheld ?? [])])]
  const listed: FetchedAnswer<ListedEvent> = {
    ...answer,
    items: [...answer.items, ...care.alone],
    ...(of && joinedStatus([answer, of])),
    ...(withheld.length > 0 && { withheld }),
  }
  const both = { listed, care }
  joined.set(answer, { of, both })
  return both
}

function isWanted({ window: { from, to } }: OlderYear, reach: Reach): boolean {
  if (reach === 'all') return true
  if (reach === 'current') return false
  return (!reach.to || from <= reach.to) && (!reach.from || !to || to > reach.from)
}

/** Held by the answer it was made from, so that it is gone when that is. */
const merged = new WeakMap<object, { older: object[]; answer: unknown }>()

/**
 * One answer of several windows; an event that lies in two of them comes once. The same answers give the very
 * same result, so that what is made of it need not be made again.
 */
export function mergedAnswer<Told extends FetchedAnswer<{ id: string }>>(current: Told, older: Told[]): Told {
  if (older.length === 0) return current
  const known = merged.get(current)
  if (known?.older.length === older.length && older.every((answer, index) => answer === known.older[index])) {
    return known.answer as Told
  }
  const all = [current, ...older]
  const items = new Map<string, { id: string }>()
  for (const event of all.flatMap((answer) => answer.items)) items.set(event.id, event)
  const answer = { ...current, items: [...items.values()], ...joinedStatus(all) } as Told
  merged.set(current, { older, answer })
  return answer
}
