import { createContext, useMemo } from 'react'
import type { Change, ComparedArea } from '../contract.ts'
import { useSedanSist } from '../queries.ts'

/** What is new or otherwise among the rows of a page, by the id of the thing. */
export const NewsContext = createContext<ReadonlyMap<string, Change>>(new Map())

/**
 * What is new or otherwise in an area since one last looked, by the id of the thing. Empty until that is known: no list waits for it,
 * and none is told that it could not be known.
 */
export function useNews(area: ComparedArea): ReadonlyMap<string, Change> {
  const { data } = useSedanSist()
  return useMemo(
    () =>
      new Map(
        (data?.items ?? []).filter((one) => one.area === area && !one.seen).map((one) => [one.thing, one]),
      ),
    [data, area],
  )
}
