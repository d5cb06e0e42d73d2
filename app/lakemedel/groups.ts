import { grouped } from '#platform/lists/grouped.ts'
import type { Medication } from './contract.ts'
import { type Entry, namedBy } from './told-together.ts'

export type Group = 'now' | 'whenNeeded' | 'coming' | 'unsaid' | 'over'

/** Groups of entries, each in the order of its names. What is taken now and then stands apart from what is taken always. */
export function groupsOf(entries: readonly Entry[]): Map<Group, Entry[]> {
  return grouped(entries.toSorted(byName), groupOf)
}

function groupOf({ now, coming, unsaid }: Entry): Group {
  if (now.length > 0) return now.every(isWhenNeeded) ? 'whenNeeded' : 'now'
  return coming.length > 0 ? 'coming' : unsaid.length > 0 ? 'unsaid' : 'over'
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
  const { name, substance } = namedBy(entry) ?? {}
  return name ?? substance ?? ''
}
