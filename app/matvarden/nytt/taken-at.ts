import { tzOffset } from '@date-fns/tz'
import { zone } from '#platform/dates/day-of.ts'
import { isDay } from '#platform/dates/days.ts'

/** When it was measured, as it is chosen: now, the same as before, or another Swedish day (`2026-11-23`) and clock (`07:10`). */
export type TimeChoice = { choice: 'now' | 'kept' | 'other'; day: string; clock: string }

/** The instant that was chosen (ISO 8601, UTC), or why there is none. */
export type TakenAt = { at: string } | { fault: 'day' | 'time' | 'toCome' }

const minute = 60_000

/** The instant of a choice. `kept` is the time that a value has already. */
export function takenAtOf({ choice, day, clock }: TimeChoice, now: Date, kept?: string): TakenAt {
  if (choice === 'kept' && kept !== undefined) return { at: kept }
  if (choice !== 'other') return { at: new Date(Math.floor(now.getTime() / minute) * minute).toISOString() }
  if (!isDay(day)) return { fault: 'day' }
  if (!/^([01]\d|2[0-3]):[0-5]\d/u.test(clock)) return { fault: 'time' }
  const asUtc = Date.parse(`${day}T${clock.slice(0, 5)}:00Z`)
  // The clocks of a day are changed at night: the second look is by the offset of the hour itself.
  const near = asUtc - tzOffset(zone, new Date(asUtc)) * minute
  const time = asUtc - tzOffset(zone, new Date(near)) * minute
  return time > now.getTime() ? { fault: 'toCome' } : { at: new Date(time).toISOString() }
}
