import { useSyncExternalStore } from 'react'
import { coverageOf } from '#platform/answer/coverage.ts'
import type { UnreadAnswer } from '#platform/answer/fetch.ts'
import { now } from '#platform/clock/clock.ts'
import type { Who } from '#platform/http/who.ts'
import { unreadQuery } from '#platform/queries/answer-query.ts'
import { queryClient } from '#platform/queries/query-client.ts'
import { useWho } from '#platform/session/session.ts'
import type { Area } from '../../area.ts'
import { areas } from '../../areas.ts'

/** What care and omsorg put in about a person. Whom to call is there from the start. */
const told = areas.flatMap((area: Area) =>
  area.asks && area.access === 'shared' && area.card?.theme !== 'contacts' ? [area.asks] : [],
)

const subscribe = (listener: () => void) => queryClient.getQueryCache().subscribe(listener)

const isNew = (who: Who) =>
  told.every((asks) => {
    const answer = queryClient.getQueryData(unreadQuery(who, asks(now())).queryKey)
    return answer && saysNothingYet(answer)
  })

/** True when every source of a whole answer has said that there is nothing, in any year. */
export function saysNothingYet(answer: UnreadAnswer): boolean {
  const { items, months, withheld } = answer as UnreadAnswer & { months?: unknown[]; withheld?: unknown }
  const { answered, missing, asked, stale, unreadable } = coverageOf(answer)
  const unsure = missing.length + asked.length + stale.length + unreadable.length > 0
  return !items.length && !months?.length && !withheld && !unsure && answered.length > 0
}

/** True for one about whom nobody has put anything in yet, as far as it is sure. Drawn anew only when that changes. */
export function useIsNew(): boolean {
  const who = useWho()
  return useSyncExternalStore(subscribe, () => isNew(who))
}
