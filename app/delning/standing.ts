import { isDateOnly } from '#platform/dates/dates.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import type { Consent } from './contract.ts'

/** `unclear`: its times do not say; nobody shall read by it. */
export type Standing = 'coming' | 'in-force' | 'ended' | 'unclear'

/**
 * How a consent stands at a point in time. It holds from its start and until its end; a day is all of that Swedish day. One that has
 * no start, or ends before it starts, is `unclear`; what has been ended is over from that moment, whatever else it says.
 */
export function standingOf(
  { from, until, ended }: Pick<Consent, 'from' | 'until' | 'ended'>,
  now: Date,
): Standing {
  if (ended && (ended.at === undefined || hasBegun(ended.at, now))) return 'ended'
  if (from === undefined || (until !== undefined && isBefore(until, from))) return 'unclear'
  if (!hasBegun(from, now)) return 'coming'
  return until !== undefined && isOver(until, now) ? 'ended' : 'in-force'
}

/** Whether a time has come; a day comes with its Swedish midnight. */
export const hasBegun = (time: string, now: Date) =>
  isDateOnly(time) ? time <= dayOf(now) : Date.parse(time) <= now.getTime()
const isOver = (time: string, now: Date) =>
  isDateOnly(time) ? time < dayOf(now) : Date.parse(time) <= now.getTime()

/** Whether an end is before a start; of one day, and of one moment, nothing would be left or all of it. */
function isBefore(until: string, from: string): boolean {
  if (isDateOnly(until)) return until < (isDateOnly(from) ? from : dayOf(new Date(from)))
  return isDateOnly(from) ? dayOf(new Date(until)) < from : Date.parse(until) <= Date.parse(from)
}
