/** The morning that the mocks' clock stands at: what is before it has been. */
export const today = '2026-11-23'
const dayMs = 86_400_000

/** A day from `first` up to but not with `last`; `share` from 0 to 1. */
export function dayBetween(first: string, last: string, share: number): string {
  const days = Math.round((Date.parse(last) - Date.parse(first)) / dayMs)
  return new Date(Date.parse(first) + Math.floor(share * days) * dayMs).toISOString().slice(0, 10)
}

/** A start between 9 and 18, to five minutes. */
export function startMinute(share: number): number {
  return 540 + Math.floor(share * 108) * 5
}

/** Swedish local time of a minute of a day. */
export function clock(day: string, minute: number): string {
  const [hour, rest] = [Math.floor(minute / 60), minute % 60]
  return `${day}T${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}
