import fc from 'fast-check'
import type { ContractName, ItemOf } from './contracts.ts'
import { digitsOfIso, isoOfDigits } from './riv-ta/times.ts'

/*
 * For the tests: what fields may hold, as odd as it can be. Beside each contract stands a file that makes any records of it.
 */

/** Any records of a contract. */
export type AnyRecords = { contract: ContractName; record: fc.Arbitrary<unknown> }

/** Any records of a contract, as the default export of the file beside it. */
export function anyOf<C extends ContractName>(contract: C, record: fc.Arbitrary<ItemOf[C]>): AnyRecords {
  return { contract, record }
}

const marks = fc.constantFrom(
  'å',
  'Ö',
  '<',
  '>',
  '&',
  ']]>',
  '"',
  "'",
  '<!--',
  '&amp;',
  '🩺',
  'a',
  ' b',
  '\n',
)
export const anyText = fc
  .array(marks, { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '')

export const anyInstant = fc
  .date({ min: new Date('1901-01-02'), max: new Date('2099-12-30'), noInvalidDate: true })
  .map((date) => isoOfDigits(digitsOfIso(date.toISOString())) ?? '')
export const anyDate = anyInstant.map((iso) => iso.slice(0, 10))
export const anyTime = fc.oneof(anyInstant, anyDate)
export const anyClock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((pair) => pair.map((part) => String(part).padStart(2, '0')).join(':'))
