import { testSource } from '#platform/answer/test-source.ts'
import type { Amount, CareFee } from './contract.ts'

/** For tests: a sum in kronor. */
export const sek = (amount: string): Amount => ({ amount, currency: 'SEK' })

/** For tests: a högkostnadsskydd, with what every one has, of a region by its name. */
export function careFeeOf(more: Partial<CareFee> = {}, region = 'Region Storstaden'): CareFee {
  const source = testSource(region)
  return {
    id: 'f-1',
    typeOfFee: 'CARE_VISIT',
    transactions: [],
    ...more,
    source: { ...source, careGiver: { ...source.careGiver, hsaId: region, name: region } },
  }
}
