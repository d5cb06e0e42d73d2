import type { DispensedRecord } from '../../contracts/own/dispensed-medications.ts'
import { ownHeader } from './own-header.ts'

type Origin = Omit<Parameters<typeof ownHeader>[0], 'written'>

/** Facts of a medicine that was collected; the pharmacy tells it when it is handed over. */
export type DispensedFacts = Origin &
  Omit<DispensedRecord, 'header' | 'withdrawals' | 'packages'> & {
    /** How many times are left, of how many. */
    left?: readonly [left: number | undefined, of: number | undefined]
    packages?: readonly [count: number, size: string]
  }

/** A medicine that was collected, as the producer whose unit wrote the recipe holds it. */
export function dispensed({ left, packages, ...facts }: DispensedFacts): DispensedRecord {
  const { of, system, id, unit, approvedForPatient, nullified, patientOnly, ...told } = facts
  const { collected } = facts
  const header = ownHeader({
    of,
    system,
    id,
    unit,
    ...(approvedForPatient !== undefined && { approvedForPatient }),
    ...(nullified !== undefined && { nullified }),
    ...(patientOnly && { patientOnly }),
    ...(collected && { written: `${collected}T12:00` }),
  })
  return {
    ...told,
    header: { ...header, recordedBy: 'system' },
    ...(packages && { packages: { count: packages[0], size: packages[1] } }),
    ...(left && {
      withdrawals: {
        ...(left[0] !== undefined && { left: left[0] }),
        ...(left[1] !== undefined && { of: left[1] }),
      },
    }),
  }
}
