import { dayOf } from '#platform/dates/day-of.ts'
import { toDate } from '#platform/dates/dates.ts'
import { daysFromTo } from '#platform/dates/days.ts'
import type { Note } from './contract.ts'
import { isOfDischarge } from './kinds.ts'

/** So long after somebody came home is what was written then looked for first. */
const daysOfDischarge = 60

const instantOf = ({ writtenAt }: Note) => (writtenAt ? toDate(writtenAt).getTime() : -Infinity)

/** The latest first; those without a day last, as they came. */
export function newestFirst(notes: readonly Note[]): Note[] {
  const timed = notes.map((note) => ({ note, at: instantOf(note) }))
  return timed.toSorted((a, b) => (a.at === b.at ? 0 : b.at - a.at)).map(({ note }) => note)
}

/** True for what was written when somebody left a ward or a treatment, lately. */
export function isOfLateDischarge(note: Note, today: string): boolean {
  if (!note.writtenAt || !isOfDischarge(note)) return false
  const days = daysFromTo(dayOf(toDate(note.writtenAt)), today)
  return days >= 0 && days <= daysOfDischarge
}

/** The year of a note; `undefined` when no day is told. */
export const yearOf = ({ writtenAt }: Note): string | undefined =>
  writtenAt && dayOf(toDate(writtenAt)).slice(0, 4)
