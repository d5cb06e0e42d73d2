import { expect, test } from 'vitest'
import { dosesOf } from './doses.ts'

const half = { low: 0.5, unit: 'tablett' }
const frequencyDosage = { dose: half, frequency: { value: 2, unit: 'd' } }

test.each([
  [
    'words',
    { dosageInstruction: 'En till natten', setDosage: { frequencyDosage } },
    { text: 'En till natten' },
  ],
  [
    'words within codes',
    { setDosage: { frequencyDosage, unstructuredDosageInformation: { text: 'Två' } } },
    { text: 'Två' },
  ],
  ['short words', { shortNotation: '1x2', setDosage: { frequencyDosage } }, { text: '1x2' }],
  ['codes', { setDosage: { frequencyDosage } }, { set: { way: 'frequency', ...frequencyDosage } }],
  [
    'codes of the most',
    { maximumDosage: { periodDosage: { dose: half, period: { value: 1, unit: 'd' } } } },
    { most: { way: 'period', dose: half, period: { value: 1, unit: 'd' } } },
  ],
  ['a scheme', { setDosage: { occasionDosage: { administration: [] } } }, { set: { way: 'scheme' } }],
  ['half a code', { setDosage: { frequencyDosage: { dose: half } } }, { set: { way: 'scheme' } }],
  [
    'a condition',
    { conditionalDosage: { conditionDescription: 'feber', singleDose: { dose: half } } },
    { set: { way: 'single', dose: half }, condition: 'feber' },
  ],
])('%s: told in words where there are any, and never both', (_name, dosage, expected) => {
  expect(dosesOf([dosage])).toEqual([expected])
})

test('a dosage that says nothing is none', () => {
  expect(dosesOf([{}, { setDosage: {} }])).toEqual([])
})
