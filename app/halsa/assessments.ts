import { grouped } from '#platform/lists/grouped.ts'
import type { Assessment } from './contract.ts'

/** Those that are the latest of their kind from whom they come, and those that another has come after; the latest first. */
export function latestOf(assessments: readonly Assessment[]): { latest: Assessment[]; former: Assessment[] } {
  const ordered = assessments.toSorted((a, b) => compare(b.writtenAt, a.writtenAt))
  const groups = grouped(ordered, ({ category, disability, source }) =>
    // Two disabilities are two things, of which neither takes the other's place.
    JSON.stringify([
      category,
      disability?.assessment,
      (source.careUnit ?? source.careGiver).hsaId,
      source.sourceSystemHSAId,
    ]),
  )
  const latest = new Set([...groups.values()].flatMap(([first]) => first ?? []))
  return {
    latest: ordered.filter((one) => latest.has(one)),
    former: ordered.filter((one) => !latest.has(one)),
  }
}

const compare = (a = '', b = '') => (a === b ? 0 : a < b ? -1 : 1)
