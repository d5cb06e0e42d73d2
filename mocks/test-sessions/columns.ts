import type { Task } from './plan.ts'
import { type Note, type Outcome, outcomes, type Run, type Session, severities } from './session.ts'

/** What is told of one run: how it is written in its column, and what a column says. Undefined of what cannot be read. */
type Column<Of> = {
  [Name in keyof Of]-?: {
    head: string
    write: (of: Of) => string | number
    read: (cell: string) => Of[Name] | undefined
  }
}

const text = (cell: string) => cell
/** A number with a point or a comma; undefined of an empty cell, and no number of what is none, so that the door refuses it. */
const number = (cell: string) => {
  if (cell === '') return undefined
  return /^\d+(?:[.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN
}
const time = (cell: string) => (Number.isNaN(Date.parse(cell)) ? undefined : new Date(cell).toISOString())

/** Texts as one, so that each is found again whatever stands in it. */
const joined = (texts: readonly string[]) =>
  texts.map((one) => one.replaceAll('\\', '\\\\').replaceAll('|', '\\|')).join(' | ')
const apart = (cell: string) =>
  cell === '' ? [] : cell.split(/(?<=(?<!\\)(?:\\\\)*) \| /).map((one) => one.replaceAll(/\\([\\|])/g, '$1'))

const unended = 'avbruten'
const outcomeWords = { done: 'klarade', helped: 'klarade med hjälp', failed: 'klarade inte' } as const

const asNote = ({ at, text: words, severity }: Note) =>
  `${String(at).replace('.', ',')} s, allvar ${severity}: ${words}`
/** One in a form that is not the saved one has no time, and is refused by the door rather than dropped. */
function noteOf(told: string): Note {
  const [, at = '', severity = '', words = ''] = /^(\d+(?:[.,]\d+)?) s, allvar (\d): (.*)$/su.exec(told) ?? []
  const known = severities.find((one) => String(one) === severity)
  return { at: number(at) ?? Number.NaN, text: words, severity: known ?? 0 }
}

export const taskColumns: Column<Task> = {
  id: { head: 'Uppgift', write: ({ id }) => id, read: text },
  text: { head: 'Uppgiftens text', write: (task) => task.text, read: text },
  start: { head: 'Startlänk', write: ({ start }) => start, read: text },
  done: { head: 'Klar när', write: ({ done }) => done, read: text },
  goal: { head: 'Målsida', write: ({ goal }) => goal, read: text },
  way: { head: 'Rätt väg', write: ({ way }) => joined(way), read: apart },
}

export const sessionColumns: Column<Omit<Session, 'runs' | 'sus'>> = {
  id: { head: 'Session', write: ({ id }) => id, read: text },
  code: { head: 'Kod', write: ({ code }) => code, read: text },
  variant: { head: 'Variant', write: ({ variant }) => variant, read: text },
  startedAt: { head: 'Session började', write: ({ startedAt }) => startedAt, read: time },
}

export const runColumns: Column<Omit<Run, 'task'>> = {
  startedAt: { head: 'Uppgift började', write: (run) => run.startedAt, read: time },
  seconds: { head: 'Sekunder', write: ({ seconds }) => seconds, read: number },
  outcome: {
    head: 'Utfall',
    write: ({ outcome }) => (outcome ? outcomeWords[outcome] : unended),
    read: (cell) => {
      const told = cell.trim().toLowerCase()
      // What is none of the words goes on to the door as it is, which refuses it.
      return told === unended
        ? undefined
        : (outcomes.find((one) => outcomeWords[one] === told) ?? (told as Outcome))
    },
  },
  ease: { head: 'Lätthet 1–7', write: ({ ease }) => ease ?? '', read: number },
  clicks: { head: 'Klick', write: ({ clicks }) => clicks, read: number },
  misses: { head: 'Klick utan verkan', write: ({ misses }) => misses, read: number },
  wrong: { head: 'Fel vägar', write: ({ wrong }) => wrong ?? '', read: number },
  reached: { head: 'Nådde målsidan efter', write: ({ reached }) => reached ?? '', read: number },
  pages: { head: 'Sidor', write: ({ pages }) => joined(pages), read: apart },
  errors: { head: 'Fel på sidan', write: ({ errors }) => joined(errors), read: apart },
  notes: {
    head: 'Anteckningar',
    write: ({ notes }) => joined(notes.map(asNote)),
    read: (cell) => apart(cell).map(noteOf),
  },
}
