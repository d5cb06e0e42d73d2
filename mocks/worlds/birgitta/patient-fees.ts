import {
  ekbacken,
  heartClinic,
  patientFeeOffice,
  regionStorstaden,
} from '../../catalogue/region-storstaden.ts'
import { feeOffice, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { PatientFeeRecord } from '../../contracts/own/patient-fees.ts'
import { ceilings, paidAt, sek } from '../facts/patient-fee.ts'
import { writerOf } from '../facts/writer.ts'
import { birgitta } from './person.ts'

const region = writerOf(birgitta.personnummer, regionStorstaden)
const kommun = writerOf(birgitta.personnummer, sjostadsKommun)
const ofRegion = (id: string, written = '2026-11-20T06:00') =>
  region.systemHeader({ id, unit: patientFeeOffice, written })
const ofKommun = (id: string, written: string) => kommun.systemHeader({ id, unit: feeOffice, written })

/** A frikort for care since the visit of November, the one before it, and medicines that soon cost nothing. */
export const regionFees: readonly PatientFeeRecord[] = [
  {
    typeOfFee: 'CARE_VISIT',
    header: ofRegion('HKS-2026-0520'),
    highCostProtectionPeriod: { start: '2026-05-20', end: '2027-05-19' },
    ceiling: ceilings.care,
    paid: sek('1450.00'),
    transactions: [
      paidAt(heartClinic, '2026-05-20', '400'),
      paidAt(ekbacken, '2026-06-11', '275'),
      paidAt(heartClinic, '2026-08-19', '400'),
      paidAt(ekbacken, '2026-10-14', '275'),
      paidAt(ekbacken, '2026-11-10', '100'),
    ],
    exemption: { id: 'FK-7720-4418', exemptionPeriod: { start: '2026-11-10', end: '2027-05-19' } },
    internalNotes: 'INTERN-ANTECKNING: kvittona är kontrollerade.',
  },
  {
    typeOfFee: 'CARE_VISIT',
    header: ofRegion('HKS-2025-0512', '2026-02-10T15:00'),
    highCostProtectionPeriod: { start: '2025-05-12', end: '2026-05-11' },
    ceiling: sek('1400'),
    paid: sek('1400'),
    exemption: { id: 'FK-7719-0932', exemptionPeriod: { start: '2026-02-10', end: '2026-05-11' } },
  },
  {
    typeOfFee: 'MEDICINE',
    header: ofRegion('HKL-2026-0204'),
    highCostProtectionPeriod: { start: '2026-02-04', end: '2027-02-03' },
    ceiling: ceilings.medicine,
    paid: sek('3412.50'),
    discount: 75,
    nextDiscount: { from: sek('3550'), discount: 90 },
  },
  {
    typeOfFee: 'CARE_VISIT',
    header: { ...ofRegion('HKS-EJ'), approvedForPatient: false },
    freeOfCharge: 'EJ-FOR-PATIENT: utreds',
  },
  {
    typeOfFee: 'CARE_VISIT',
    header: { ...ofRegion('HKS-FEL'), nullified: true },
    freeOfCharge: 'EJ-FOR-PATIENT: fel person',
  },
]

const parts = [
  { name: 'Hemtjänst, 19 timmar', fee: sek('2240') },
  { name: 'Trygghetslarm, fast avgift', fee: sek('250') },
  { name: 'Hemsjukvård, fast avgift', fee: sek('300') },
]
const reconsideration =
  'Har inkomsten eller boendekostnaden ändrats? Skicka in blanketten Inkomst och boende, så räknar vi om avgiften.'

/** The fees of the kommun: as high as they can be. */
export const kommunFees: readonly PatientFeeRecord[] = [
  {
    typeOfFee: 'HOME_CARE',
    header: ofKommun('AVG-2026-11', '2026-11-18T08:00'),
    month: '2026-11',
    fee: ceilings.home,
    maximumFee: ceilings.home,
    feeRoom: sek('3120'),
    parts,
    reconsideration,
  },
  {
    typeOfFee: 'HOME_CARE',
    header: ofKommun('AVG-2026-10', '2026-10-19T08:00'),
    month: '2026-10',
    fee: sek('2514'),
    maximumFee: ceilings.home,
    feeRoom: sek('3120'),
    parts: [{ name: 'Hemtjänst, 16 timmar', fee: sek('1964') }, ...parts.slice(1)],
    reconsideration,
  },
  {
    typeOfFee: 'HOME_CARE',
    header: ofKommun('AVG-2026-09', '2026-09-18T08:00'),
    month: '2026-09',
    fee: sek('2391.25'),
    maximumFee: ceilings.home,
    feeRoom: sek('3120'),
    parts: [{ name: 'Hemtjänst, 15 timmar', fee: sek('1841.25') }, ...parts.slice(1)],
  },
]
