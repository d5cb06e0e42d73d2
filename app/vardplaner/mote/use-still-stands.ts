import { useQuery } from '@tanstack/react-query'
import { useLastKnown } from '#platform/answer/use-last-known.ts'
import { useNow } from '#platform/clock/clock.ts'
import { useWho } from '#platform/session/session.ts'
import { sinceHere } from '#platform/session/visit.ts'
import type { CarePlan } from '../contract.ts'
import { vardplanerQuery } from '../queries.ts'
import { isNear } from './meeting-state.ts'

const minute = 60_000
/** Each question prolongs the log-in. Asked for ever, nobody would be logged out of a page that is left open. */
const longest = 15 * minute

/** How often it is asked whether a meeting stands, in ms: not when nobody has done anything on the page for a quarter of an hour. */
export const eachMinute = () => sinceHere() < longest && minute

/**
 * Asks for the plans each minute while the meeting of one is near and the page is seen: it may be called off meanwhile. Also when the
 * plan did not come the last time. True while it is so.
 */
export function useStillStands(id: string, plan: CarePlan | undefined): boolean {
  const now = useNow()
  const known = useLastKnown(plan)
  const near = known?.id === id && isNear(known, now)
  // Whoever shows them draws them.
  useQuery({
    ...vardplanerQuery(useWho()),
    enabled: near,
    refetchInterval: eachMinute,
    notifyOnChangeProps: [],
  })
  return near
}
