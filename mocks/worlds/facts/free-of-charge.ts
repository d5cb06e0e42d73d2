import type { Producer, Unit } from '../../catalogue/producer.ts'
import type { PatientFeeRecord } from '../../contracts/own/patient-fees.ts'
import { writerOf } from './writer.ts'

type Facts = { of: string; from: Producer; unit: Unit; id: string; because: string }

/** What a region tells of one who pays nothing for visits, by the reason that it gives. */
export function freeOfCharge({ of, from, unit, id, because }: Facts): PatientFeeRecord[] {
  const header = writerOf(of, from).systemHeader({ id: `FRI-${id}`, unit, written: '2026-01-02T06:00' })
  return [{ typeOfFee: 'CARE_VISIT', header, freeOfCharge: because }]
}
