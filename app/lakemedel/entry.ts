import type { Dispensed, Medication, Medicine } from './contract.ts'

/** A medicine as it is to whoever takes it, with everything that anybody has decided about it, and what was collected. */
export type Entry = {
  /** Of the decision that is told first, else of what was collected last; it leads to the page of the entry. */
  id: string
  /** What is to be taken now, that which was decided last first. */
  now: Medication[]
  /** What is to be taken from a later day, soonest first. */
  coming: Medication[]
  /** Of which their source does not say whether they are in force. */
  unsaid: Medication[]
  /** Former decisions, or with nothing in force all there are, latest first. */
  over: Medication[]
  /** What was collected of it, in any strength, latest first. */
  collected: Dispensed[]
  /** Those that are in force do not say the same of how much is taken, or of how strong it is. Which is right nobody can know. */
  differs: boolean
  /** A source says of one that is in force that it has been stopped too. */
  stoppedToo: boolean
}

/** All that is told of a medicine. */
export const allOf = ({ now, coming, unsaid, over, collected }: Entry): Medicine[] => [
  ...now,
  ...coming,
  ...unsaid,
  ...over,
  ...collected,
]

/** What names the medicine, a decision if any: one that only stops it has no name of its own. */
export function namedBy(entry: Entry): Medicine | undefined {
  const all = allOf(entry)
  return all.find((one) => one.name ?? (one.kind === 'decision' && one.substance)) ?? all[0]
}
