import { useQuery } from '@tanstack/react-query'
import { useNow } from '#platform/clock/clock.ts'
import { useWho } from '#platform/session/session.ts'
import type { CarePlan } from '../contract.ts'
import { eachMinute, usePlansEachMinute } from '../each-minute.ts'
import { moteQuery } from '../queries.ts'
import { isNear } from './meeting-state.ts'

/** Asks each minute whether a meeting that is near still stands, by its plan and by the calendars. */
export function useStillStands(plan: CarePlan): void {
  const near = isNear(plan, useNow())
  usePlansEachMinute(near)
  useQuery({ ...moteQuery(useWho(), plan.id), ...eachMinute(near) })
}
