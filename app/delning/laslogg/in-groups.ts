import { dayOf } from '#platform/dates/day-of.ts'
import { toDate } from '#platform/dates/dates.ts'
import { grouped } from '#platform/lists/grouped.ts'
import type { Reader } from '../contract.ts'
import type { LogItem, Reading, Refused } from './contract.ts'

/** A row of the log: somebody has read, or was stopped. */
export type Row = Reading | Refused
export type Order = 'day' | 'reader'
/** `key`: a Swedish day (`2026-11-24`), or the name of a reader; empty when it is not told. */
export type Group = { key: string; rows: Row[] }

export const isRow = (one: LogItem): one is Row => one.kind !== 'report'

/** The name that a reader is known by, of the unit before the care giver. */
export const readerName = ({ unit, careGiver }: Reader) => unit ?? careGiver ?? ''

const latestFirst = (a: Row, b: Row) => Date.parse(b.at ?? '') - Date.parse(a.at ?? '')

/**
 * The rows in groups: by day, the latest first and what has no day last; or by reader, who has read the latest first. Each row is in
 * one group, and the latest first in it.
 */
export function inGroups(rows: readonly Row[], order: Order): Group[] {
  const dated = rows.filter(({ at }) => at).toSorted(latestFirst)
  const sorted = [...dated, ...rows.filter(({ at }) => !at)]
  const keyOf = ({ at, reader }: Row) =>
    order === 'day' ? (at ? dayOf(toDate(at)) : '') : readerName(reader)
  return [...grouped(sorted, keyOf)].map(([key, group]) => ({ key, rows: group }))
}
