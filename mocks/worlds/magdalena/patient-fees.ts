import {
  breastClinic,
  cancerRehab,
  ekbacken,
  oncologyClinic,
  patientFeeOffice,
  regionStorstaden,
} from '../../catalogue/region-storstaden.ts'
import type { PatientFeeRecord } from '../../contracts/own/patient-fees.ts'
import { ceilings, paidAt, sek } from '../facts/patient-fee.ts'
import { writerOf } from '../facts/writer.ts'
import { magdalena } from './person.ts'

const { header } = writerOf(magdalena.personnummer, regionStorstaden)

/** Frikort after an autumn of visits; the medicines have only begun. */
export const fees: readonly PatientFeeRecord[] = [
  {
    typeOfFee: 'CARE_VISIT',
    header: header({ id: 'HKS-2026-0907', unit: patientFeeOffice, written: '2026-11-20T06:00' }),
    highCostProtectionPeriod: { start: '2026-09-07', end: '2027-09-06' },
    ceiling: ceilings.care,
    paid: sek('1450'),
    transactions: [
      paidAt(ekbacken, '2026-09-07', '250'),
      paidAt(breastClinic, '2026-09-22', '400'),
      paidAt(cancerRehab, '2026-10-29', '400'),
      paidAt(oncologyClinic, '2026-11-09', '400'),
    ],
    exemption: { id: 'FK-7720-5127', exemptionPeriod: { start: '2026-11-09', end: '2027-09-06' } },
  },
  {
    typeOfFee: 'MEDICINE',
    header: header({ id: 'HKL-2026-0928', unit: patientFeeOffice, written: '2026-11-20T06:00' }),
    highCostProtectionPeriod: { start: '2026-09-28', end: '2027-09-27' },
    ceiling: ceilings.medicine,
    paid: sek('864'),
    discount: 0,
    nextDiscount: { from: sek('2000'), discount: 50 },
  },
]
