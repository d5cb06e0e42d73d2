import { patientFeeOffice } from '../../catalogue/region-storstaden.ts'
import { feeOffice } from '../../catalogue/sjostads-kommun.ts'
import type { PatientFeeRecord } from '../../contracts/own/patient-fees.ts'
import { ceilings, sek } from '../facts/patient-fee.ts'
import { kommun, region } from './writers.ts'

const html = 'Gå <b>ut</b> & <img src=x onerror=alert(1)>'
const header = (id: string) => region.systemHeader({ id, unit: patientFeeOffice })
const ofKommun = (id: string) => kommun.systemHeader({ id, unit: feeOffice })

/** Sums and days that cannot be right, or of which little is said. */
export const regionFees: readonly PatientFeeRecord[] = [
  {
    typeOfFee: 'CARE_VISIT',
    header: header('UA-1'),
    highCostProtectionPeriod: { start: '1900-01-01' },
    ceiling: ceilings.care,
    paid: sek('1900.5'),
    transactions: [{ careUnitName: html, fee: sek('-300') }, {}, { dateOfVisit: '2100-01-01' }],
  },
  {
    typeOfFee: 'CARE_VISIT',
    header: header('UA-2'),
    highCostProtectionPeriod: { start: '2026-10-01', end: '2027-09-30' },
    ceiling: ceilings.care,
    paid: sek('-200'),
  },
  {
    typeOfFee: 'CARE_VISIT',
    header: header('UA-3'),
    exemption: { id: html, exemptionPeriod: { start: '2026-01-01', end: '2100-12-31' } },
  },
  { typeOfFee: 'CARE_VISIT', header: header('UA-4') },
  { typeOfFee: 'CARE_VISIT', header: header('UA-5'), exemption: {} },
  {
    typeOfFee: 'MEDICINE',
    header: header('UA-6'),
    highCostProtectionPeriod: { start: '2027-02-01', end: '2026-02-01' },
    ceiling: ceilings.medicine,
    paid: { amount: '120', currency: 'EUR' },
    nextDiscount: { from: sek('-1'), discount: 100 },
    exemption: { exemptionPeriod: { start: '2026-12-01', end: '2026-11-01' } },
  },
  // What no amount is written as: the record is named.
  { typeOfFee: 'MEDICINE', header: header('UA-7'), paid: sek('elva hundra') },
]

export const kommunFees: readonly PatientFeeRecord[] = [
  {
    typeOfFee: 'HOME_CARE',
    header: ofKommun('UA-8'),
    month: '1900-01',
    fee: sek('9999'),
    maximumFee: ceilings.home,
    feeRoom: sek('-500'),
    parts: [{ name: html }],
    reconsideration: html,
  },
  { typeOfFee: 'HOME_CARE', header: ofKommun('UA-9') },
]
