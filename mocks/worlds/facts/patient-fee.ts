import type { Unit } from '../../catalogue/producer.ts'
import type { PatientFeeRecord } from '../../contracts/own/patient-fees.ts'

type CareFee = Extract<PatientFeeRecord, { typeOfFee: 'CARE_VISIT' }>

/** A sum in kronor, as contracts write it. */
export const sek = (amount: string) => ({ amount, currency: 'SEK' })

/** The fee of a visit. */
export const paidAt = (
  unit: Unit,
  dateOfVisit: string,
  amount: string,
): NonNullable<CareFee['transactions']>[number] => ({ dateOfVisit, careUnit: unit.hsaId, fee: sek(amount) })

/** The ceilings that the invented sources have in 2026. */
export const ceilings = { care: sek('1450'), medicine: sek('3800'), home: sek('2660') }
