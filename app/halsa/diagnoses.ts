import { grouped } from '#platform/lists/grouped.ts'
import type { Source } from '#platform/answer/contract.ts'
import { wordsOf } from './alerts.ts'
import type { Diagnosis } from './contract.ts'

/** One diagnosis, by all who have set it: the latest first. Where they differ, all that they say stands. */
export type DiagnosisRow = { id: string; told: readonly [Diagnosis, ...Diagnosis[]] }

/** When it was set, or else written; empty when that is not known. */
const timeOf = ({ setAt, writtenAt }: Diagnosis): string => setAt ?? writtenAt ?? ''

/**
 * Diagnoses with the same code are one row, whoever has set them; one without a code stands alone. The chronic first, then those
 * that were set last.
 */
export function rowsOf(diagnoses: readonly Diagnosis[]): DiagnosisRow[] {
  const groups = grouped(diagnoses, ({ id, code }) =>
    code?.code ? `${code.codeSystem ?? ''} ${code.code.replaceAll(/[\s.]/g, '').toUpperCase()}` : id,
  )
  const rows = [...groups.values()].flatMap((group): DiagnosisRow[] => {
    const [first, ...more] = group.toSorted(latestFirst)
    return first ? [{ id: first.id, told: [first, ...more] }] : []
  })
  const isChronic = ({ told }: DiagnosisRow) => told.some(({ chronic }) => chronic)
  return rows.toSorted(
    (a, b) => Number(isChronic(b)) - Number(isChronic(a)) || latestFirst(a.told[0], b.told[0]),
  )
}

function latestFirst(a: Diagnosis, b: Diagnosis): number {
  const [one, other] = [timeOf(a), timeOf(b)]
  return one === other ? 0 : one < other ? 1 : -1
}

/** What they say of something, each answer once with those who say so, in the order of the row. */
export function answersOf<Value>(
  { told }: DiagnosisRow,
  of: (diagnosis: Diagnosis) => Value | undefined,
): Map<Value, Diagnosis[]> {
  const answers = new Map<Value, Diagnosis[]>()
  for (const one of told) {
    const value = of(one)
    if (value !== undefined) answers.set(value, [...(answers.get(value) ?? []), one])
  }
  return answers
}

/** The names that are given to it, each once. */
export const namesOf = (row: DiagnosisRow) => answersOf(row, ({ code, title }) => wordsOf(code) ?? title)

/** Those who have set it, each once by the name that the reader knows. */
export function sourcesOf({ told }: DiagnosisRow): Source[] {
  const byName = grouped(told, ({ source }) => (source.careUnit ?? source.careGiver).hsaId)
  return [...byName.values()].flatMap(([first]) => (first ? [first.source] : []))
}

/** The first and the last time that it was set; undefined when nobody says. */
export function timesOf({ told }: DiagnosisRow): { first: string; last: string } | undefined {
  const times = told.flatMap((one) => timeOf(one) || []).toSorted()
  const [first, last] = [times[0], times.at(-1)]
  return first && last ? { first, last } : undefined
}

/** Rows in which all words of a text stand, in a name or a code. */
export function findDiagnoses(rows: readonly DiagnosisRow[], text: string): DiagnosisRow[] {
  const words = text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    const told = row.told.flatMap(({ code, title }) => [code?.text, code?.code, title]).join('\n')
    return words.every((word) => told.toLocaleLowerCase('sv').includes(word))
  })
}
