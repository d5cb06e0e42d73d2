import { useQuery } from '@tanstack/react-query'
import { useLastKnown } from '#platform/answer/use-last-known.ts'
import { useNow } from '#platform/clock/clock.ts'
import { useWho } from '#platform/session/session.ts'
import type { CarePlan } from '../contract.ts'
import { eachMinute, usePlansEachMinute } from '../each-minute.ts'
import { moteQuery } from '../queries.ts'
import { isNear } from './meeting-state.ts'

/**
 * Asks each minute whether a meeting that is near still stands, by its plan and by the calendars; also when the plan did not come
 * the last time.
 */
export function useStillStands(id: string, plan: CarePlan | undefined): void {
  const now = useNow()
  const known = useLastKnown(plan)
  const near = known?.id === id && isNear(known, now)
  usePlansEachMinute(near)
  useQuery({ ...moteQuery(useWho(), id), ...eachMinute(near) })
}
