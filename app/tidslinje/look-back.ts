import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { AnswerState } from '#platform/answer/CardAnswer.tsx'
import { joinedStatus } from '#platform/answer/coverage.ts'
import { now } from '#platform/clock/clock.ts'
import { useWho } from '#platform/session/session.ts'
import type { TimelineEvent } from './contract.ts'
import { tidslinjeQuery, type TidslinjeAnswer, useTidslinje } from './queries.ts'
import { currentWindow, type OlderYear, olderYears } from './windows.ts'

/** How far back somebody wants to look: not past the current window, at the years of a period, or at everything. */
export type Reach = 'current' | 'all' | { from?: string | undefined; to?: string | undefined }

export type LookBack = {
  /** Everything fetched so far as one answer, with its loading and failure. */
  result: AnswerState<TimelineEvent>
  /** Every year that has older events, fetched or not, latest first. */
  older: OlderYear[]
  /** Older years that are to be looked at, and how many of them have come (or failed). */
  total: number
  done: number
  /** The earliest year looked at; undefined while only the current window is. */
  reachedYear: string | undefined
  failed: { year: string; retry: () => void }[]
  looking: boolean
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
  const { data } = current
  const older = useMemo(
    () => (data ? olderYears(data.months, { from: data.window.from ?? currentWindow(now()).from }) : []),
    [data],
  )
  const wanted = older.filter((year) => isWanted(year, reach))
  const queries = wanted.map(({ window }) => tidslinjeQuery(who, window))
  const key = JSON.stringify(reach)
  const [stopped, setStopped] = useState<{ key: string; after: number }>()
  const until = stopped?.key === key ? stopped.after : wanted.length
  const waiting = queries.findIndex(
    ({ queryKey }) => (cache.getQueryState(queryKey)?.status ?? 'pending') === 'pending',
  )
  const done = waiting === -1 ? wanted.length : waiting
  const results = useQueries({
    // One year at a time: the next when the one before it has come, or failed.
    queries: queries.map((query, index) => ({ ...query, enabled: index <= done && index < until })),
  })
  return {
    result: {
      ...current,
      data:
        data &&
        mergedAnswer(
          data,
          results.flatMap((result) => result.data ?? []),
        ),
    },
    older,
    total: wanted.length,
    done,
    reachedYear: wanted[done - 1]?.year,
    failed: results.flatMap((result, index) =>
      result.isError && !result.data
        ? [{ year: wanted[index]?.year ?? '', retry: () => void result.refetch() }]
        : [],
    ),
    looking: done < Math.min(until, wanted.length),
    stop: () => setStopped({ key, after: done + 1 }),
    resume: () => setStopped(undefined),
  }
}

function isWanted({ window: { from, to } }: OlderYear, reach: Reach): boolean {
  if (reach === 'all') return true
  if (reach === 'current') return false
  return (!reach.to || from <= reach.to) && (!reach.from || !to || to > reach.from)
}

/** Held by the answer it was made from, so that it is gone when that is. */
const merged = new WeakMap<TidslinjeAnswer, { older: TidslinjeAnswer[]; answer: TidslinjeAnswer }>()

/**
 * One answer of several windows; an event that lies in two of them comes once. The same answers give the very
 * same result, so that what is made of it need not be made again.
 */
export function mergedAnswer(current: TidslinjeAnswer, older: TidslinjeAnswer[]): TidslinjeAnswer {
  if (older.length === 0) return current
  const known = merged.get(current)
  if (known?.older.length === older.length && older.every((answer, index) => answer === known.older[index])) {
    return known.answer
  }
  const all = [current, ...older]
  const items = new Map<string, TimelineEvent>()
  for (const event of all.flatMap((answer) => answer.items)) items.set(event.id, event)
  const answer = { ...current, items: [...items.values()], ...joinedStatus(all) }
  merged.set(current, { older, answer })
  return answer
}
