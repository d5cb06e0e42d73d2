/** Every time in the portal is Swedish time, wherever the browser is. */
export const zone = 'Europe/Stockholm'

/** What Swedish writes for a day is what ISO 8601 does, but for years of fewer than four digits. */
const isoDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const yearOne = Date.parse('0001-01-02')

/** Calendar day in Sweden of an instant: `2026-11-24`. The first of year 1 for anything before it. */
export function dayOf(date: Date): string {
  return date.getTime() < yearOne ? '0001-01-01' : isoDay.format(date).padStart(10, '0')
}
