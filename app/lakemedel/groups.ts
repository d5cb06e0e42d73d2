import { grouped } from '#platform/lists/grouped.ts'
import { isUnlisted } from './collected.ts'
import type { Medication } from './contract.ts'
import { type Entry, namedBy } from './entry.ts'

export type Group = 'now' | 'whenNeeded' | 'coming' | 'unsaid' | 'over' | 'collected'

/**
 * Groups of entries, each in the order of its names. What was collected and nobody has in force stands apart.
 * What is taken now and then stands apart from what is taken always.
 */
export function groupsOf(entries: readonly Entry[]): Map<Group, Entry[]> {
  return grouped(entries.toSorted(byName), groupOf)
}

function groupOf(entry: Entry): Group {
  const { now, coming, unsaid } = entry
  if (now.length > 0) return now.every(isWhenNeeded) ? 'whenNeeded' : 'now'
  if (coming.length > 0) return 'coming'
  if (unsaid.length > 0) return 'unsaid'
  return isUnlisted(entry) ? 'collected' : 'over'
}

/** True where every way of taking it is said to be for when it is needed. */
const isWhenNeeded = ({ doses }: Medication): boolean =>
  doses.length > 0 &&
  doses.every(({ text, condition }) => condition !== undefined || /\bvid\s+behov\b/i.test(text ?? ''))

const collator = new Intl.Collator('sv')

function byName(a: Entry, b: Entry): number {
  return collator.compare(nameOf(a), nameOf(b))
}

function nameOf(entry: Entry): string {
  const one = namedBy(entry)
  return one?.name ?? (one?.kind === 'decision' ? one.substance : undefined) ?? ''
}
