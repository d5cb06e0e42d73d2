import { ekbacken, patientFeeOffice, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { PatientFeeRecord } from '../../contracts/own/patient-fees.ts'
import { ceilings, paidAt, sek } from '../facts/patient-fee.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'

const { header } = writerOf(siv.personnummer, regionStorstaden)

/** One visit since May; the kommun has sent no fee yet. */
export const fees: readonly PatientFeeRecord[] = [
  {
    typeOfFee: 'CARE_VISIT',
    header: header({ id: 'HKS-2026-0505', unit: patientFeeOffice, written: '2026-05-06T06:00' }),
    highCostProtectionPeriod: { start: '2026-05-05', end: '2027-05-04' },
    ceiling: ceilings.care,
    paid: sek('275'),
    transactions: [paidAt(ekbacken, '2026-05-05', '275')],
  },
]
