import { grouped } from '#platform/lists/grouped.ts'
import type { Medication } from './contract.ts'
import { standingOf } from './standing.ts'

/** A medicine as it is to whoever takes it, with everything that anybody has decided about it. */
export type Entry = {
  /** Of the decision that is told first; it leads to the page of the entry. */
  id: string
  /** What is to be taken now, that which was decided last first. */
  now: Medication[]
  /** What is to be taken from a later day, soonest first. */
  coming: Medication[]
  /** Of which their source does not say whether they are in force. */
  unsaid: Medication[]
  /** Former decisions, or with nothing in force all there are, latest first. */
  over: Medication[]
  /** Those that are in force do not say the same of how much is taken, or of how strong it is. Which is right nobody can know. */
  differs: boolean
  /** A source says of one that is in force that it has been stopped too. */
  stoppedToo: boolean
}

/**
 * Entries of all decisions on a day: the same substance (ATC) stands once, whoever has decided it, and so do decisions that follow
 * on each other. No decision is lost, none is in two entries, and no difference is resolved.
 */
export function entriesOf(medications: readonly Medication[], today: string): Entry[] {
  const keys = keysOf(medications)
  return [...grouped(medications, (one) => keys.get(one) ?? one.id).values()].map((all): Entry => {
    const parts = grouped(all.toSorted(latestFirst), (one) => standingOf(one, today))
    const [now, unsaid, over] = (['current', 'unsaid', 'over'] as const).map((part) => parts.get(part) ?? [])
    const coming = (parts.get('coming') ?? []).toSorted((a, b) =>
      (a.start ?? '') < (b.start ?? '') ? -1 : 1,
    )
    const first = now?.[0] ?? coming[0] ?? unsaid?.[0] ?? over?.[0]
    return {
      id: first?.id ?? '',
      now: now ?? [],
      coming,
      unsaid: unsaid ?? [],
      over: over ?? [],
      differs: sourcesOf(now ?? []) > 1 && new Set((now ?? []).map(saidOf)).size > 1,
      stoppedToo: isStoppedToo(now ?? [], over ?? []),
    }
  })
}

/** The decision that names the medicine: one that only stops it has no name of its own. */
export const namedBy = ({ now, coming, unsaid, over }: Entry): Medication | undefined => {
  const all = [...now, ...coming, ...unsaid, ...over]
  return all.find(({ name, substance }) => name ?? substance) ?? all[0]
}

/** What a decision is told together with: first the substance, else the decisions it follows on; a thing to use, itself. */
function keysOf(medications: readonly Medication[]): Map<Medication, string> {
  // One that stops a medicine names it by its chain alone. Sorted, so that it is the same whoever answers first.
  const atcOfChain = new Map(
    medications
      .flatMap(({ chain, atc, isMerchandise }) =>
        chain && isSubstance(atc) && !isMerchandise ? [[chain, atc.toUpperCase()] as const] : [],
      )
      .toSorted(([, one], [, other]) => (one < other ? 1 : -1)),
  )
  return new Map(
    medications.map((one) => {
      const atc = isSubstance(one.atc) && !one.isMerchandise ? one.atc : atcOfChain.get(one.chain ?? '')
      return [one, atc ? `atc ${atc.toUpperCase()}` : one.chain ? `chain ${one.chain}` : `id ${one.id}`]
    }),
  )
}

/** True for a code that names one substance; a shorter one names a group of many. */
const isSubstance = (atc: string | undefined): atc is string => /^[A-Z]\d{2}[A-Z]{2}\d{2}$/i.test(atc ?? '')

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

const plain = (text: string) =>
  text
    .toLocaleLowerCase('sv')
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s.]+$/, '')
    .trim()

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
