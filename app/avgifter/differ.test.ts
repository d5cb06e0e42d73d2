import { expect, test } from 'vitest'
import type { CareFee } from './contract.ts'
import { isToldDifferently } from './differ.ts'
import { careFeeOf, sek } from './test-fee.ts'

const today = '2026-11-23'
const period = { start: '2026-03-19', end: '2027-03-18' }
const sums = (paid: string): Partial<CareFee> => ({
  highCostProtectionPeriod: period,
  paid: sek(paid),
  ceiling: sek('1450'),
})
const frikort = (end: string, more: Partial<CareFee> = {}): Partial<CareFee> => ({
  ...more,
  exemption: { exemptionPeriod: { end } },
})
const other = 'Region Fjällmarken'

test.each<[string, Partial<CareFee>, Partial<CareFee>, boolean]>([
  ['the same sum', sums('600'), sums('600.00'), false],
  ['different sums', sums('600'), sums('800'), true],
  ['different periods', sums('600'), { ...sums('600'), highCostProtectionPeriod: {} }, true],
  ['a frikort and none', frikort('2027-03-18'), sums('600'), true],
  ['frikort to different days', frikort('2027-03-18'), frikort('2027-05-19'), true],
  [
    'the same frikort, with different sums',
    frikort('2027-03-18', sums('1450')),
    frikort('2027-03-18'),
    false,
  ],
  ['what is over and what holds', frikort('2026-05-11'), frikort('2027-03-18'), false],
  ['something and nothing', sums('600'), {}, false],
  ['free of charge and a sum', { freeOfCharge: 'Barn' }, sums('600'), true],
])('two regions tell %s', (_name, one, two, differ) => {
  const fees = [careFeeOf(one), careFeeOf(two, other)]
  expect(isToldDifferently(fees, today)).toBe(differ)
  expect(isToldDifferently(fees.toReversed(), today)).toBe(differ)
})

test('one region that tells of two periods does not differ with itself', () => {
  expect(isToldDifferently([careFeeOf(sums('600')), careFeeOf(sums('800'))], today)).toBe(false)
})
