import { ekbacken, patientFeeOffice, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { feeOffice, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { PatientFeeRecord } from '../../contracts/own/patient-fees.ts'
import { freeOfCharge } from '../facts/free-of-charge.ts'
import { ceilings, paidAt, sek } from '../facts/patient-fee.ts'
import { writerOf } from '../facts/writer.ts'
import { dayBetween } from './days.ts'

/** A frikort a year since `from`, or nothing to pay for one who is 85. */
export function manyFees(of: string, from: string): PatientFeeRecord[] {
  if (of < '1942')
    return freeOfCharge({
      of,
      from: regionStorstaden,
      unit: patientFeeOffice,
      id: of.slice(0, 4),
      because: 'Den som har fyllt 85 år betalar inga patientavgifter i öppenvården.',
    })
  const { header } = writerOf(of, regionStorstaden)
  const first = Number(from.slice(0, 4))
  return Array.from({ length: 2027 - first }, (_, index) => {
    const year = first + index
    const [start, end] = [`${year}-02-03`, `${year + 1}-02-02`]
    return {
      typeOfFee: 'CARE_VISIT',
      header: header({ id: `HKS-${year}`, unit: patientFeeOffice, written: `${year}-10-02T06:00` }),
      highCostProtectionPeriod: { start, end },
      ceiling: ceilings.care,
      paid: ceilings.care,
      transactions: Array.from({ length: 29 }, (_visit, at) =>
        paidAt(ekbacken, dayBetween(start, `${year}-10-01`, at / 29), '50'),
      ),
      exemption: { id: `FK-${year}`, exemptionPeriod: { start: `${year}-10-01`, end } },
    }
  })
}

/** A fee for help at home each month of some years. */
export function manyHomeFees(of: string, count: number): PatientFeeRecord[] {
  const { header } = writerOf(of, sjostadsKommun)
  return Array.from({ length: count }, (_, index) => {
    const month = `${2026 - Math.floor(index / 11)}-${String(11 - (index % 11)).padStart(2, '0')}`
    return {
      typeOfFee: 'HOME_CARE',
      header: header({ id: `AVG-${month}`, unit: feeOffice, written: `${month}-18T08:00` }),
      month,
      fee: sek(String(1_800 + index)),
      maximumFee: ceilings.home,
    }
  })
}
