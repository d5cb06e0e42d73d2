import type { Unit } from '../../catalogue/producer.ts'
import { idAtUnit, type OwnMeasurementRecord } from '../../contracts/own/own-measurements.ts'
import { at, type HeaderFacts } from './common.ts'
import { ownHeader } from './own-header.ts'

/** Facts of what somebody has measured. `taken` is Swedish local time; the id is the same at every unit that was sent it. */
export type MeasurementFacts = Pick<
  HeaderFacts,
  'of' | 'system' | 'id' | 'approvedForPatient' | 'nullified'
> & {
  unit: Unit
  taken: string
  code: string
  /** By LOINC code. */
  values: Readonly<Record<string, number>>
  ucum: string
  name?: string
  /** Name of the ombud who wrote it, where it was not the person. */
  by?: string
  /** What stood there before, and when it was put right. */
  former?: { values: Readonly<Record<string, number>>; changed: string }
}

/** What somebody has measured, as the system of a unit holds it. */
export function measurement(facts: MeasurementFacts): OwnMeasurementRecord {
  const { id, unit, taken, code, values, ucum, name, by, former } = facts
  const sent = at(taken)
  const quantities = (all: Readonly<Record<string, number>>) =>
    Object.entries(all).map(([part, value]) => ({ code: part, value, unit: ucum }))
  return {
    header: {
      ...ownHeader({ ...facts, id: idAtUnit(id, unit.hsaId), written: former?.changed ?? taken }),
      recordedBy: 'resident',
    },
    identifier: id,
    code,
    ...(name && { name }),
    values: quantities(values),
    effective: sent,
    enteredBy: by ? { who: 'representative', name: by } : { who: 'resident' },
    ...(former && { former: [{ values: quantities(former.values), effective: sent, at: sent }] }),
  }
}
