import { formerFeeOffice, medicalClinic, regionFjallmarken } from '../../catalogue/region-fjallmarken.ts'
import { bowelClinic, patientFeeOffice, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { PatientFeeRecord } from '../../contracts/own/patient-fees.ts'
import { ceilings, paidAt, sek } from '../facts/patient-fee.ts'
import { writerOf } from '../facts/writer.ts'
import { emil } from './person.ts'

const region = writerOf(emil.personnummer, regionStorstaden)
const former = writerOf(emil.personnummer, regionFjallmarken)

/** The new region began to count anew, and the frikort for medicines is soon over. */
export const regionFees: readonly PatientFeeRecord[] = [
  {
    typeOfFee: 'CARE_VISIT',
    header: region.systemHeader({ id: 'HKS-2026-0910', unit: patientFeeOffice, written: '2026-11-20T06:00' }),
    highCostProtectionPeriod: { start: '2026-09-10', end: '2027-09-09' },
    ceiling: ceilings.care,
    paid: sek('800'),
    transactions: [paidAt(bowelClinic, '2026-09-10', '400'), paidAt(bowelClinic, '2026-10-08', '400')],
  },
  {
    typeOfFee: 'MEDICINE',
    header: region.systemHeader({ id: 'HKL-2025-1213', unit: patientFeeOffice, written: '2026-11-20T06:00' }),
    highCostProtectionPeriod: { start: '2025-12-13', end: '2026-12-12' },
    ceiling: ceilings.medicine,
    paid: ceilings.medicine,
    exemption: { exemptionPeriod: { start: '2026-07-02', end: '2026-12-12' } },
  },
]

/** The former region counts from the spring, and knows nothing of the autumn. */
export const formerFees: readonly PatientFeeRecord[] = [
  {
    typeOfFee: 'CARE_VISIT',
    header: former.systemHeader({ id: 'FJ-HKS-3301', unit: formerFeeOffice, written: '2026-08-14T06:00' }),
    highCostProtectionPeriod: { start: '2026-03-19', end: '2027-03-18' },
    ceiling: ceilings.care,
    paid: sek('600'),
    transactions: [paidAt(medicalClinic, '2026-03-19', '300'), paidAt(medicalClinic, '2026-08-13', '300')],
  },
]
