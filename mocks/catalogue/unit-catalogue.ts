import type { CareGiver, Unit } from './producer.ts'
import { producers } from './producers.ts'
import { hearingClinic } from './unconnected.ts'

/** Stands in for the national HSA catalogue: units by HSA-id, also of producers that are not connected. */
const units = new Map<string, Unit>(
  [...producers.flatMap((producer) => producer.units), hearingClinic].map((unit) => [unit.hsaId, unit]),
)

/** What the catalogue knows of a unit; undefined when it does not know it. */
export function unitOf(hsaId: string | undefined): Unit | undefined {
  return hsaId === undefined ? undefined : units.get(hsaId)
}

const careGivers = new Map<string, CareGiver>(
  producers.flatMap((producer) => producer.careGivers).map((one) => [one.hsaId, one]),
)

/** What the catalogue knows of a vård- or omsorgsgivare; undefined when it does not know it. */
export function careGiverOf(hsaId: string | undefined): CareGiver | undefined {
  return hsaId === undefined ? undefined : careGivers.get(hsaId)
}

/** True of a vårdgivare: some unit of it gives care by HSL. */
export const givesCare = ({ hsaId }: CareGiver): boolean =>
  allUnits.some(({ careGiver, legalDomain }) => careGiver.hsaId === hsaId && legalDomain === 'HSL')

/** Name, address and so on of every unit in the catalogue. */
export const allUnits: readonly Unit[] = [...units.values()]
