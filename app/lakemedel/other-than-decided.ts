import type { Dispensed, Medication } from './contract.ts'
import { inForce } from './collected.ts'
import type { Entry } from './entry.ts'
import { plain } from './plain.ts'

/**
 * True when what was collected is told otherwise by all who have decided: how strong it is, how it is taken, or for how long the
 * recipe is valid. Which is right nobody can know.
 */
export function isOtherThanDecided(one: Dispensed, decided: readonly Medication[]): boolean {
  return (
    differs(
      one.strength,
      decided.map(({ strength }) => strength),
    ) ||
    differs(one.label, decided.flatMap(saysOfDose)) ||
    differs(
      one.validUntil,
      decided.map(({ recipe }) => recipe?.validUntil),
    )
  )
}

/** True when it says something that nobody who has it in force does. */
export function saysAnew(one: Dispensed, entry: Entry): boolean {
  const decided = inForce(entry)
  return decided.length === 0 || isOtherThanDecided(one, decided)
}

function differs(own: string | undefined, others: (string | undefined)[]): boolean {
  const said = others.filter((other) => other !== undefined).map(plain)
  return own !== undefined && said.length > 0 && !said.includes(plain(own))
}

/** How a decision says that it is taken, in words: by itself, and as it has it for the label. */
const saysOfDose = ({ doses, label }: Medication) => [
  doses.flatMap(({ text }) => text ?? []).join(' ') || undefined,
  label,
]
