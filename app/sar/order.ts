import { isDateOnly, toDate } from '#platform/dates/dates.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import type { WoundEntry } from './contract.ts'

type Dated = Pick<WoundEntry, 'at' | 'id'>

/** What has been, the latest first; what has a day that has not come, the nearest first; and what has no day. */
export type InTime<Entry> = { past: Entry[]; coming: Entry[]; undated: Entry[] }

/** The Swedish day of an entry. */
export const dayOfEntry = ({ at }: Dated) => at && dayOf(toDate(at))

/** True for what is said to be at a time that has not come. */
const isComing = (at: string, now: Date) => (isDateOnly(at) ? at > dayOf(now) : toDate(at) > now)

/** Entries of all sources in one line of time. Those of one time stand in the same order whoever answers first. */
export function inTime<Entry extends Dated>(entries: readonly Entry[], now: Date): InTime<Entry> {
  const latestFirst = entries.toSorted((a, b) => timeOf(b) - timeOf(a) || (a.id < b.id ? -1 : 1))
  const dated = latestFirst.filter(({ at }) => at !== undefined)
  const coming = dated.filter(({ at = '' }) => isComing(at, now))
  return {
    past: dated.filter((one) => !coming.includes(one)),
    coming: coming.toReversed(),
    undated: latestFirst.filter(({ at }) => at === undefined),
  }
}

const timeOf = ({ at }: Dated) => (at === undefined ? 0 : toDate(at).getTime())
