import type { CareEventTold } from '../../app/tidslinje/vard/contract.ts'
import type { Vaccination } from '../../app/vaccinationer/contract.ts'
import { apart } from '../platform/apart.ts'
import type { CareRecords } from './care-records.ts'
import { onceEach } from './same-vaccination.ts'
import { givenIn } from './vaccinationer.ts'

/** What was given, once for all who tell of it. */
export function vaccinationEvents(records: CareRecords['GetVaccinationHistory']): CareEventTold[] {
  return apart(onceEach(records.flatMap(givenIn))).map((one) => {
    const title = nameOf(one)
    const { id, day, source, alsoFrom } = one
    return {
      id,
      kind: 'vaccination',
      ...(title && { title }),
      ...(day && { start: day }),
      page: id,
      source,
      alsoFrom,
    }
  })
}

/** What it is against, as its source says it: the kind, else the diseases, else the product. */
function nameOf({ type, targets, product }: Vaccination): string | undefined {
  const diseases = [...new Set(targets.flatMap(({ text, code }) => text ?? code ?? []))].join(', ')
  return type?.text ?? type?.code ?? (diseases || product)
}
