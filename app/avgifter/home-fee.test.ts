import { expect, test } from 'vitest'
import type { HomeCareFee } from './contract.ts'
import { feeAgainstMost, latestFirst } from './home-fee.ts'
import { careFeeOf, sek } from './test-fee.ts'

const homeFee = (more: Partial<HomeCareFee>): HomeCareFee => ({
  id: 'h-1',
  typeOfFee: 'HOME_CARE',
  parts: [],
  source: careFeeOf().source,
  ...more,
})

test.each([
  ['2659.99', '2660', 'below'],
  ['2660.00', '2660', 'most'],
  ['9999', '2660', 'above'],
  ['-1', '2660', undefined],
])('a fee of %s where the most is %s is %s', (fee, most, expected) => {
  expect(feeAgainstMost(homeFee({ fee: sek(fee), maximumFee: sek(most) }))).toBe(expected)
})

test('what is not told is not compared', () => {
  expect(feeAgainstMost(homeFee({ fee: sek('100') }))).toBeUndefined()
  expect(feeAgainstMost(homeFee({ maximumFee: sek('100') }))).toBeUndefined()
})

test('the latest month comes first, and what has none last', () => {
  const all = [homeFee({ month: '1900-01' }), homeFee({}), homeFee({ month: '2026-11' })]
  expect(all.toSorted(latestFirst).map(({ month }) => month)).toEqual(['2026-11', '1900-01', undefined])
})
