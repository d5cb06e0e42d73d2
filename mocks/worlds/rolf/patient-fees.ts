import { ekbacken, patientFeeOffice, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { feeOffice, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { PatientFeeRecord } from '../../contracts/own/patient-fees.ts'
import { ceilings, paidAt, sek } from '../facts/patient-fee.ts'
import { writerOf } from '../facts/writer.ts'
import { rolf } from './person.ts'

const region = writerOf(rolf.personnummer, regionStorstaden)
const kommun = writerOf(rolf.personnummer, sjostadsKommun)

export const regionFees: readonly PatientFeeRecord[] = [
  {
    typeOfFee: 'CARE_VISIT',
    header: region.systemHeader({ id: 'HKS-2026-0820', unit: patientFeeOffice, written: '2026-08-21T06:00' }),
    highCostProtectionPeriod: { start: '2026-08-20', end: '2027-08-19' },
    ceiling: ceilings.care,
    paid: sek('275'),
    transactions: [paidAt(ekbacken, '2026-08-20', '275')],
  },
]

/** He has less left than the help costs, and pays no more than that. */
export const kommunFees: readonly PatientFeeRecord[] = [
  {
    typeOfFee: 'HOME_CARE',
    header: kommun.systemHeader({ id: 'AVG-R-2026-11', unit: feeOffice, written: '2026-11-18T08:00' }),
    month: '2026-11',
    fee: sek('812'),
    maximumFee: ceilings.home,
    feeRoom: sek('812'),
    parts: [{ name: 'Hemtjänst, 9 timmar', fee: sek('1062') }],
  },
]
