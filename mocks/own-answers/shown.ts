import type { Answer, OwnFile, PersonIn, SameAs } from './found.ts'
import { recordKeys, withoutRecords } from './same-records.ts'

/** Everybody whom files are about, the one with most records first. */
export function personsIn(files: readonly OwnFile[]): PersonIn[] {
  const persons = new Map<string, PersonIn>()
  for (const { outcome } of files) {
    if (outcome.kind !== 'read') continue
    for (const person of outcome.read.persons) {
      const { records = 0, otherwise = 0, name } = persons.get(person.number) ?? {}
      persons.set(person.number, {
        ...person,
        ...(name && { name }),
        records: records + person.records,
        otherwise: otherwise + person.otherwise,
      })
    }
  }
  return [...persons.values()].toSorted((a, b) => b.records - a.records)
}

/** Whether a file is shown with somebody: it is about that person, or its records name nobody. */
export function isAbout({ outcome }: OwnFile, chosen: string | undefined): boolean {
  if (outcome.kind !== 'read') return false
  const { persons } = outcome.read
  return persons.length === 0 || persons.some(({ number }) => number === chosen)
}

/** What the files that are shown answer; a record that stands in several comes once, from the first. */
export function answersIn(files: readonly OwnFile[], chosen: string | undefined): Answer[] {
  const seen = new Map<string, Set<string>>()
  return files.flatMap((file) => {
    if (file.outcome.kind !== 'read' || !isAbout(file, chosen)) return []
    return file.outcome.read.answers.flatMap((answer) => {
      const before = seen.get(answer.contract) ?? new Set()
      const told = withoutRecords(answer, before) ?? []
      seen.set(answer.contract, new Set([...before, ...recordKeys(answer)]))
      return told
    })
  })
}

/** The files, each with which of its records a file before it has. */
export function withSame<File extends OwnFile>(files: readonly File[]): File[] {
  const firstIn = new Map<string, OwnFile>()
  return files.map((file) => {
    if (file.outcome.kind !== 'read') return file
    const found = new Map<OwnFile, number>()
    const keys = new Set(
      file.outcome.read.answers.flatMap((answer) =>
        recordKeys(answer).map((key) => `${answer.contract} ${key}`),
      ),
    )
    for (const key of keys) {
      const first = firstIn.get(key)
      if (first) found.set(first, (found.get(first) ?? 0) + 1)
      else firstIn.set(key, file)
    }
    const same = [...found].map(([{ name }, records]): SameAs => ({ name, records }))
    return { ...file, outcome: { ...file.outcome, same } }
  })
}
