import fc from 'fast-check'
import { expect, test } from 'vitest'
import { doseNumber, missingIn } from './doses.ts'
import { vaccinationOf } from './test-vaccination.ts'

type Dose = [day: string | undefined, ordinal?: string | undefined, of?: string | undefined]
const dosesOf = (all: readonly Dose[]) =>
  all.map(([day, doseOrdinal, dosesPrescribed], index) =>
    vaccinationOf(`v-${index}`, {
      ...(day && { day }),
      ...(doseOrdinal && { doseOrdinal }),
      ...(dosesPrescribed && { dosesPrescribed }),
    }),
  )

test.each<[string, Dose[], number[] | undefined]>([
  [
    'the last of three',
    [
      ['2024-01-01', '2', '3'],
      ['2023-01-01', '1', '3'],
    ],
    [3],
  ],
  ['the first, which nobody tells of', [['2024-01-01', '2', '2']], [1]],
  [
    'none when all are told',
    [
      ['2024-01-01', '2', '2'],
      ['2023-01-01', '1', '2'],
    ],
    undefined,
  ],
  [
    'none of a vaccine of one dose each year',
    [
      ['2024-01-01', '1', '1'],
      ['2023-01-01', '1', '1'],
    ],
    undefined,
  ],
  ['none when no source says how many', [['2024-01-01', '2']], undefined],
  ['none when a dose has no number: it may be any', [['2024-01-01', '2', '3'], ['2023-01-01']], undefined],
  ['none when the number is in words', [['2024-01-01', 'två', '3']], undefined],
  ['none of what refreshes a row', [['2024-01-01', '4', '3']], undefined],
  ['none when there would be more than any vaccine has', [['2024-01-01', '1', '900']], undefined],
  ['none when nothing has a day', [[undefined, '1', '3']], undefined],
  [
    'one told without a day is told',
    [
      ['2024-01-01', '2', '3'],
      [undefined, '1', '3'],
      [undefined, '3', '3'],
    ],
    undefined,
  ],
  // The new row has only begun, whatever was given in the one before.
  [
    'those of the latest row',
    [
      ['2026-01-01', '1', '2'],
      ['2020-01-01', '2', '2'],
      ['2019-01-01', '1', '2'],
    ],
    [2],
  ],
  [
    'the same dose told twice is one',
    [
      ['2024-01-01', '1', '2'],
      ['2024-01-01', '1', '2'],
    ],
    [2],
  ],
])('missing: %s', (_name, doses, missing) => {
  expect(missingIn(dosesOf(doses))?.missing).toEqual(missing)
})

test('of any doses, what is missing is none that is told, and no more than a source says there are', () => {
  const some = fc.constantFrom(undefined, '0', '1', '2', '3', '4', '13', 'x')
  const dose = fc.tuple(fc.constantFrom(undefined, '2023-01-01', '2024-01-01', '2025-01-01'), some, some)
  let found = 0
  fc.assert(
    fc.property(fc.array(dose, { maxLength: 5 }), (doses) => {
      const missing = missingIn(dosesOf(doses))
      if (!missing) return
      found += 1
      expect(missing.missing.every((one) => one >= 1 && one <= missing.of)).toBe(true)
      expect(missing.missing).not.toContain(missing.latest)
      expect(doses.some(([, , of]) => of === String(missing.of))).toBe(true)
      // The order in which sources tell them says nothing.
      expect(missingIn(dosesOf(doses.toReversed()))).toEqual(missing)
    }),
    { numRuns: 500 },
  )
  expect(found).toBeGreaterThan(10)
})

test.each([
  ['2', 2],
  ['0', undefined],
  ['1,5', undefined],
  ['två', undefined],
  ['', undefined],
  [undefined, undefined],
])('the number of %j is %j', (text, number) => expect(doseNumber(text)).toBe(number))
