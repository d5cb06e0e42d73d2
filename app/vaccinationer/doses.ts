import type { Vaccination } from './contract.ts'

/** More doses in a row than any vaccine has: what says so is something else. */
const most = 12

/** A number of doses, where a source has written one. */
export function doseNumber(text: string | undefined): number | undefined {
  const number = text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : 0
  return number > 0 ? number : undefined
}

/** The latest dose that a source has numbered, of how many, and which of those nobody tells of. */
export type MissingDoses = { latest: number; of: number; missing: number[] }

/**
 * Doses that the source of the latest one says belong to the row, and that nobody tells of. Nothing when no source says how many
 * there are, or when a dose is told without its number, since that may be any of them.
 */
export function missingIn(doses: readonly Vaccination[]): MissingDoses | undefined {
  const dated = doses.filter(({ day }) => day !== undefined).toSorted(latestFirst)
  const latest = dated[0]
  const of = doseNumber(latest?.dosesPrescribed)
  const numbers = dated.map(({ doseOrdinal }) => doseNumber(doseOrdinal))
  const [number] = numbers
  // One beyond the row, as some write what refreshes it, says that the row is behind.
  if (of === undefined || of > most || number === undefined || number > of) return undefined
  if (doses.some(({ doseOrdinal }) => doseNumber(doseOrdinal) === undefined)) return undefined
  const undated = doses
    .filter(({ day }) => day === undefined)
    .map(({ doseOrdinal }) => doseNumber(doseOrdinal))
  const told = new Set([...rowOf(numbers), ...undated])
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((one) => !told.has(one))
  return missing.length > 0 ? { latest: number, of, missing } : undefined
}

/** The latest row of doses, from its last back to its first: before it stands one that has got as far, or further. */
function rowOf(numbers: readonly (number | undefined)[]): (number | undefined)[] {
  const end = numbers.findIndex((number, index) => index > 0 && (number ?? 0) > (numbers[index - 1] ?? 0))
  return end < 0 ? [...numbers] : numbers.slice(0, end)
}

/** Those of one day by their numbers, so that it does not matter in which order sources tell them. */
function latestFirst(a: Vaccination, b: Vaccination): number {
  if (a.day !== b.day) return (a.day ?? '') < (b.day ?? '') ? 1 : -1
  const by = (field: 'doseOrdinal' | 'dosesPrescribed') =>
    (doseNumber(b[field]) ?? 0) - (doseNumber(a[field]) ?? 0)
  return by('doseOrdinal') || by('dosesPrescribed')
}
