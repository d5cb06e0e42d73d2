import { dayOf } from '#platform/dates/day-of.ts'
import { plusMonths } from '#platform/dates/days.ts'

/** Swedish days, `from` inclusive, `to` exclusive. Without `to`: also what has no day. */
export type Window = { from: string; to?: string }

/** Whole months that are asked for at once, so that what is summed by month is summed of all there is. */
const months = 2

/** This month and the one before it. */
export function latestWindow(now: Date): Window {
  return { from: plusMonths(`${dayOf(now).slice(0, 7)}-01`, 1 - months) }
}

/** The window before another: as many months again, and twice as many each time. */
export function windowBefore({ from }: Window, place: number): Window {
  return { from: plusMonths(from, -months * 2 ** Math.min(place, 3)), to: from }
}
