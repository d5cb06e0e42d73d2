import type { Producer } from '../../catalogue/producer.ts'
import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { VaccinationMedicalRecord } from '../../contracts/riv-ta/get-vaccination-history.ts'
import type { GivenFacts } from '../facts/vaccination.ts'
import { covid, influenza, pneumococci, tbe, tetanus } from '../facts/vaccines.ts'
import { writerOf } from '../facts/writer.ts'
import { dayBetween, today } from './days.ts'
import { nameOf, oneOf } from './staff.ts'

/** More than anybody is given, of what comes again and of what one is given before travels. */
const kinds: readonly [(batch: string) => GivenFacts, ...((batch: string) => GivenFacts)[]] = [
  (batch) => influenza(batch),
  (batch) => covid(batch),
  (batch) => tbe(3, 4, batch),
  (batch) => pneumococci(batch),
  (batch) => tetanus(batch),
  (batch) => ({ type: `Resevaccin ${batch.slice(-2)}`, targets: ['Resesjuka'], batch }),
]

/** So many through the years, at the vårdcentral and at home. */
export function manyVaccinations(
  of: string,
  producer: Producer['id'],
  { count, from }: { count: number; from: string },
): VaccinationMedicalRecord[] {
  const [system, unit] =
    producer === regionStorstaden.id
      ? ([regionStorstaden, ekbacken] as const)
      : ([sjostadsKommun, homeNursing] as const)
  const { vaccination } = writerOf(of, system)
  return Array.from({ length: count }, (_, index) =>
    vaccination({
      id: `VM-${index}`,
      unit,
      day: dayBetween(from, today, index / count),
      given: [{ ...oneOf(index, kinds)(`M${1000 + index}`), by: { name: nameOf(index) } }],
    }),
  )
}
