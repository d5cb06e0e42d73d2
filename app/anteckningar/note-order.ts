import { dayOf } from '#platform/dates/day-of.ts'
import { toDate } from '#platform/dates/dates.ts'
import { daysFromTo } from '#platform/dates/days.ts'
import type { Note } from './contract.ts'
import { isOfDischarge } from './kinds.ts'

/** So long after somebody came home is what was written then looked for first. */
const daysOfDischarge = 60

/** The latest first. Last, as they came, those without a day, and before them those of a day that has not been: it is wrong. */
export function newestFirst(notes: readonly Note[], now: Date): Note[] {
  const timed = notes.map((note) => {
    const at = note.writtenAt ? toDate(note.writtenAt).getTime() : undefined
    // A day without an hour is taken at noon, and may be today.
    const isToCome = note.writtenAt !== undefined && dayOf(toDate(note.writtenAt)) > dayOf(now)
    return { note, at: at ?? 0, last: at === undefined ? 2 : isToCome ? 1 : 0 }
  })
  return timed.toSorted((a, b) => a.last - b.last || b.at - a.at).map(({ note }) => note)
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
