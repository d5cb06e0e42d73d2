import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numbersOf, phoneParts } from './phone-numbers.ts'
import { plainNumber } from './plain-number.ts'

test.each([
  ['08-465 004 10', '0846500410'],
  ['070-1740605', '0701740605'],
  ['0980-319 200', '0980319200'],
])('%s is a number in the usual form', (field, dialled) => {
  expect(plainNumber(field)).toBe(dialled)
})

test.each([
  '08-465 004 10 (vard 8-16)',
  '+46 8-465 004 10',
  '0800-1600',
  '050312-2385',
  '08-46',
  '1',
  'inget nummer',
])('%s is left to the one who knows more', (field) => {
  expect(plainNumber(field)).toBeUndefined()
})

test('what is taken for a number is the same number to the one who knows more', () => {
  const group = fc.stringMatching(/^\d{1,4}$/)
  const anything = fc
    .tuple(fc.stringMatching(/^0\d{1,4}$/), fc.array(group, { minLength: 1, maxLength: 4 }))
    .map(([area, groups]) => `${area}-${groups.join(' ')}`)
  let taken = 0
  fc.assert(
    fc.property(anything, (field) => {
      const number = plainNumber(field)
      if (number === undefined) return
      taken += 1
      expect(numbersOf(field)).toEqual([number])
      expect(phoneParts(field)).toHaveLength(1)
    }),
    { numRuns: 3_000 },
  )
  expect(taken).toBeGreaterThan(50)
})
