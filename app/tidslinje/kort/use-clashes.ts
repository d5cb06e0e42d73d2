import { useEffect, useMemo, useState } from 'react'
import { noteLost } from '#platform/answer/readings.ts'
import type { Clash } from '../clashes.ts'
import type { TimedEvent } from '../event-state.ts'
import { startOf } from '../timeline.ts'

/** The clashes of each event by its id, once they are known. */
export type ClashesById = ReadonlyMap<string, readonly Clash[]>

const hour = 3_600_000

/** Whether any two, soonest first, are so near in time that they may clash: if any are, then two that follow on each other are. */
export const mayClash = (events: readonly TimedEvent[]): boolean =>
  events.some(({ start, end = start }, at) => {
    const after = events[at + 1]
    return after !== undefined && startOf(after) - Date.parse(end) < hour
  })

/** Clashes among events, soonest first. The rule of what clashes is fetched when it may be needed. */
export function useClashes(events: readonly TimedEvent[]): ClashesById | undefined {
  const [clashes, setClashes] = useState<ClashesById>()
  const wanted = useMemo(() => mayClash(events), [events])
  useEffect(() => {
    if (!wanted) return
    let isOver = false
    import('../clashes.ts').then(
      ({ clashesByEvent, clashesOf, usualTravel }) =>
        isOver || setClashes(clashesByEvent(clashesOf([...events], usualTravel))),
      noteLost,
    )
    return () => {
      isOver = true
    }
  }, [events, wanted])
  return wanted ? clashes : undefined
}
