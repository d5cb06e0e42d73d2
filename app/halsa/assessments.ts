import { wordsOf } from './alerts.ts'
import type { Assessment } from './contract.ts'

/**
 * Those that stand, and those of which all has been assessed again later by the same unit. What is managed in everyday life comes
 * first, then the latest.
 */
export function latestOf(assessments: readonly Assessment[]): { latest: Assessment[]; former: Assessment[] } {
  const known = new Set<string>()
  const [latest, former]: [Assessment[], Assessment[]] = [[], []]
  for (const one of assessments.toSorted((a, b) => compare(b.writtenAt, a.writtenAt))) {
    const things = assessedIn(one)
    // One that names nothing can have been replaced by none.
    const isFormer = things.length > 0 && things.every((thing) => known.has(thing))
    for (const thing of things) known.add(thing)
    const among = isFormer ? former : latest
    among.push(one)
  }
  return { latest: everydayFirst(latest), former: everydayFirst(former) }
}

const everydayFirst = (all: Assessment[]) =>
  all.toSorted((a, b) => Number(b.category === 'pad-pad') - Number(a.category === 'pad-pad'))

/** What has been assessed, and where: a source may send a record for each thing, or one for all of them. */
function assessedIn({ abilities, disability, category, source }: Assessment): string[] {
  const where = [category, source.sourceSystemHSAId, (source.careUnit ?? source.careGiver).hsaId]
  const names = [...abilities.map(({ type }) => wordsOf(type)), wordsOf(disability?.assessment)]
  return names.flatMap((name) => (name ? [JSON.stringify([...where, name.toLocaleLowerCase('sv')])] : []))
}

const compare = (a = '', b = '') => (a === b ? 0 : a < b ? -1 : 1)
