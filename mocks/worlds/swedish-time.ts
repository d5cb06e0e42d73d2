import { TZDate } from '@date-fns/tz'

const pattern = /^((?:19|20)\d{2})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/

/** Time of day that a date without time stands for: a morning, when most of a day's care is still to come. */
const morning = ['08', '15'] as const

/**
 * The instant of a Swedish local time, `2026-11-23T08:15` or `2026-11-23` (then 08.15), in ms since 1970 UTC.
 * Undefined when it is not written so or does not exist: 30 February, or the hour that summer time skips.
 * Of the hour that comes twice in autumn it is the first.
 */
export function instantOfSwedishTime(text: string): number | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const [, year = '', month = '', day = '', hour = morning[0], minute = morning[1]] = match
  const time = new TZDate(+year, +month - 1, +day, +hour, +minute, 0, 'Europe/Stockholm')
  const wanted = [year, month, day, hour, minute].map(Number)
  const got = [time.getFullYear(), time.getMonth() + 1, time.getDate(), time.getHours(), time.getMinutes()]
  return wanted.every((part, index) => part === got[index]) ? time.getTime() : undefined
}

/** Swedish local time to the minute of an instant: `2026-11-23T08:15`. */
export function swedishMinute(instant: Date): string {
  return new TZDate(instant.getTime(), 'Europe/Stockholm').toISOString().slice(0, 16)
}
