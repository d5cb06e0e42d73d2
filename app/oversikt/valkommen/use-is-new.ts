import { useSyncExternalStore } from 'react'
import { coverageOf, isWhole } from '#platform/answer/coverage.ts'
import type { UnreadAnswer } from '#platform/answer/fetch.ts'
import type { Who } from '#platform/http/who.ts'
import { queryClient } from '#platform/queries/query-client.ts'
import { useWho } from '#platform/session/session.ts'
import { toldQueries } from '../../kallor/all-answers.ts'

const subscribe = (listener: () => void) => queryClient.getQueryCache().subscribe(listener)

function isNew(who: Who): boolean {
  const told = toldQueries(who)
    .map(({ queryKey }) => queryClient.getQueryData(queryKey))
    // What only a kommun has is asked of nobody, of one whom no kommun knows.
    .filter((answer) => answer?.processingStatus.length !== 0 || answer.withheld)
  return told.length > 0 && told.every((answer) => answer && saysNothingYet(answer))
}

/** True when every source of a whole answer has said that there is nothing, in any year. */
export function saysNothingYet(answer: UnreadAnswer): boolean {
  const { items, months, withheld } = answer as UnreadAnswer & { months?: unknown[]; withheld?: unknown }
  const isFresh = coverageOf(answer).stale.length === 0
  return !items.length && !months?.length && !withheld && isFresh && isWhole(answer)
}

/** True for one about whom nobody has put anything in yet, as far as it is sure. Drawn anew only when that changes. */
export function useIsNew(): boolean {
  const who = useWho()
  return useSyncExternalStore(subscribe, () => isNew(who))
}
