import { type ApiError, isWithheld } from '#platform/http/api-error.ts'
import type { AnswerState } from './CardAnswer.tsx'
import { joinedStatus } from './coverage.ts'

/**
 * Several answers shown as one list, made by `items` once all have come or failed. It has failed only when none came; otherwise
 * those that did not come are in `failed`, each to be named and tried again. What may not be seen has not failed: its area is
 * told as withheld.
 */
export function joinedAnswers<Item>(
  results: readonly AnswerState<unknown>[],
  items: () => Item[],
): AnswerState<Item> {
  const answers = results.flatMap(({ data }) => data ?? [])
  const [first] = answers
  const settled = results.every(({ data, error }) => data ?? error)
  const closed = results.flatMap(({ data, error }) => (!data && isWithheld(error) ? [error as ApiError] : []))
  const withheld = [
    ...new Set([...closed.map(({ resource }) => resource), ...answers.flatMap((one) => one.withheld ?? [])]),
  ]
  const failed = results.flatMap(({ data, error, isFetching, refetch }) =>
    error && !data && !isWithheld(error) ? [{ error, isFetching, refetch }] : [],
  )
  return {
    data:
      settled && first
        ? {
            ...first,
            // Of none of them it is said that it is newer than it is.
            fetchedAt: answers.map(({ fetchedAt }) => fetchedAt).toSorted()[0] ?? first.fetchedAt,
            items: items(),
            ...joinedStatus(answers),
            withheld: withheld.length > 0 ? withheld : undefined,
          }
        : undefined,
    error: settled ? (failed[0]?.error ?? closed[0] ?? null) : null,
    isFetching: results.some(({ isFetching }) => isFetching),
    refetch: () => Promise.all(results.map(({ refetch }) => refetch())),
    failed: first ? failed : [],
  }
}
