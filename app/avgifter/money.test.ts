import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatOre, oreOf } from './money.ts'
import { sek } from './test-fee.ts'

test.each([
  ['1450', 145_000],
  ['1450.5', 145_050],
  ['1450.05', 145_005],
  ['-200.10', -20_010],
  ['0', 0],
  ['-0', 0],
])('%s kronor is %i öre', (amount, ore) => {
  expect(oreOf(sek(amount))).toBe(ore)
})

test('of another currency there are no öre', () => {
  expect(oreOf({ amount: '10', currency: 'EUR' })).toBeUndefined()
  expect(oreOf({ amount: '10', currency: 'sek' })).toBe(1_000)
})

test('any amount is read to the öre, whatever is added up', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (ore) => {
      const [whole, part] = [Math.floor(Math.abs(ore) / 100), Math.abs(ore) % 100]
      const written = `${ore < 0 ? '-' : ''}${whole}.${String(part).padStart(2, '0')}`
      expect(oreOf(sek(written))).toBe(ore)
    }),
  )
})

const spaced = (text: string) => text.replaceAll(/\s/g, ' ')

test('öre are written where there are any', () => {
  expect(spaced(formatOre(145_000, 'sv'))).toBe('1 450')
  expect(spaced(formatOre(341_250, 'sv'))).toBe('3 412,50')
  expect(formatOre(341_205, 'en')).toBe('3,412.05')
})
