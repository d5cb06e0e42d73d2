import type { Vaccination } from '../../app/vaccinationer/contract.ts'
import type { Producer } from '../catalogue/producer.ts'
import type { II } from '../contracts/riv-ta/datatypes.ts'

/** A vaccination as one source tells it, and the reference that source gives it. */
export type Known = { producer: Producer; reference?: II; vaccination: Vaccination }

/**
 * Each vaccination once: those of several sources are one only when their own references say so, and neither day, dose nor batch
 * says otherwise. What the first does not tell is filled from the others.
 */
export function onceEach(all: readonly Known[]): Vaccination[] {
  const kept: Known[] = []
  for (const one of all) {
    const before = kept.findIndex((other) => isSame(other, one, all))
    const first = kept[before]
    if (first) kept[before] = joined(first, one)
    else kept.push(one)
  }
  return kept.map(({ vaccination }) => vaccination)
}

function isSame(first: Known, other: Known, all: readonly Known[]): boolean {
  const reference = keyOf(first)
  if (reference === undefined || reference !== keyOf(other) || first.producer === other.producer) return false
  // A reference that a source gives to several of its own tells none of them.
  const ofOne = (producer: Producer) =>
    all.filter((one) => one.producer === producer && keyOf(one) === reference).length === 1
  const { vaccination: a } = first
  const { vaccination: b } = other
  const agree = (['day', 'doseOrdinal', 'batch'] as const).every(
    (field) => a[field] === undefined || b[field] === undefined || a[field] === b[field],
  )
  return agree && ofOne(first.producer) && ofOne(other.producer)
}

/** A local number without its system says nothing outside of it. */
function keyOf({ reference }: Known): string | undefined {
  return reference?.root ? JSON.stringify([reference.root, reference.extension ?? '']) : undefined
}

const orElse = <Item>(own: Item[], others: Item[]) => (own.length > 0 ? own : others)

/** True of the one told by the unit that gave it, which knows most. */
const isByGiver = ({ vaccination: { performer, source } }: Known) =>
  performer?.unit !== undefined && performer.unit === source.careUnit?.name

function joined(before: Known, after: Known): Known {
  const [first, { vaccination: other }] =
    isByGiver(after) && !isByGiver(before) ? [after, before] : [before, after]
  const { vaccination } = first
  const { targets, reactions, reactionsThen, riskGroups, alsoFrom } = vaccination
  const partly = vaccination.partly ?? other.partly
  return {
    ...first,
    vaccination: {
      ...other,
      ...vaccination,
      targets: orElse(targets, other.targets),
      reactions: orElse(reactions, other.reactions),
      reactionsThen: orElse(reactionsThen, other.reactionsThen),
      riskGroups: orElse(riskGroups, other.riskGroups),
      ...(partly && { partly }),
      alsoFrom: [...alsoFrom, ...other.alsoFrom, other.source],
    },
  }
}
