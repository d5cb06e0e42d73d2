import { expect, test } from 'vitest'
import type { KindName } from '../contract.ts'
import { doubtsOf } from './sense.ts'

const last = [{ code: '29463-7', value: 68.5, unit: 'kg' }]

test.each<[KindName, number[], string[]]>([
  ['weight', [68.9], []],
  ['weight', [70.6], []],
  ['weight', [640], ['usual', 'far']],
  ['weight', [-3], ['usual', 'far']],
  ['weight', [0], ['usual', 'far']],
  ['weight', [75.5], ['far']],
  ['weight', [61.5], ['far']],
  ['bloodPressure', [132, 74], []],
  ['bloodPressure', [74, 132], ['turned']],
  ['bloodPressure', [132, 132], ['turned']],
  ['bloodPressure', [1320, 74], ['usual']],
  ['glucose', [79], ['usual']],
  ['temperature', [3.8], ['usual']],
  ['saturation', [101], ['usual']],
  ['pulse', [72], []],
])('%s %o is asked about: %o', (kind, values, doubts) => {
  expect(doubtsOf(kind, values, kind === 'weight' ? last : [])).toEqual(doubts)
})

test('without a last value nothing is far from it', () => {
  expect(doubtsOf('weight', [75.5])).toEqual([])
})
