import { grouped } from '#platform/lists/grouped.ts'
import { latestCollectedFirst } from './collected.ts'
import type { Medication, Medicine } from './contract.ts'
import type { Entry } from './entry.ts'
import { keyOfCollected, keysOf, keysOfProducts } from './entry-keys.ts'
import { plain } from './plain.ts'
import { standingOf } from './standing.ts'

/**
 * Entries of all decisions on a day: the same substance (ATC) stands once, whoever has decided it, and so do decisions that follow
 * on each other. What was collected stands with them. Nothing is lost, none is in two entries, and no difference is resolved.
 */
export function entriesOf(medicines: readonly Medicine[], today: string): Entry[] {
  const keys = keysOf(medicines.filter((one) => one.kind === 'decision'))
  const products = keysOfProducts(keys)
  const keyOf = (one: Medicine) =>
    one.kind === 'dispensed' ? keyOfCollected(one, products) : (keys.get(one) ?? one.id)
  return [...grouped(medicines, keyOf).values()].map((all): Entry => {
    const decided = all.filter((one) => one.kind === 'decision').toSorted(latestFirst)
    const parts = grouped(decided, (one) => standingOf(one, today))
    const [now, unsaid, over] = (['current', 'unsaid', 'over'] as const).map((part) => parts.get(part) ?? [])
    const coming = (parts.get('coming') ?? []).toSorted((a, b) =>
      (a.start ?? '') < (b.start ?? '') ? -1 : 1,
    )
    const collected = latestCollectedFirst(
      all.filter((one) => one.kind === 'dispensed'),
      today,
    )
    const first = now?.[0] ?? coming[0] ?? unsaid?.[0] ?? over?.[0] ?? collected[0]
    return {
      id: first?.id ?? '',
      now: now ?? [],
      coming,
      unsaid: unsaid ?? [],
      over: over ?? [],
      collected,
      differs: sourcesOf(now ?? []) > 1 && new Set((now ?? []).map(saidOf)).size > 1,
      stoppedToo: isStoppedToo(now ?? [], over ?? []),
    }
  })
}

function latestFirst(a: Medication, b: Medication): number {
  const [left, right] = [a.decided ?? a.start ?? '', b.decided ?? b.start ?? '']
  return left === right ? (a.id < b.id ? -1 : 1) : left < right ? 1 : -1
}

/** How many have decided. */
const sourcesOf = (all: readonly Medication[]) =>
  new Set(all.map(({ source }) => (source.careUnit ?? source.careGiver).hsaId)).size

/** What is said of how much and how strong, without how it is written. */
function saidOf({ doses, strength }: Medication): string {
  const said = doses.map(({ text, ...coded }) => (text ? plain(text) : JSON.stringify(coded)))
  return JSON.stringify([said, strength && plain(strength)])
}

/** True when one in force has been stopped by a later decision that follows on it. */
const isStoppedToo = (now: readonly Medication[], over: readonly Medication[]) =>
  over.some(
    (stop) =>
      stop.decision === 'stopped' &&
      stop.status === 'active' &&
      now.some(
        ({ chain, decided }) =>
          chain !== undefined && chain === stop.chain && (decided ?? '') <= (stop.decided ?? ''),
      ),
  )
