import { expect, test } from 'vitest'
import { partsOf } from './parts.ts'

test('a long text comes in parts, each of whole blocks, that together are all of it', () => {
  const blocks = Array.from({ length: 400 }, (_, index) => ({
    kind: 'paragraph' as const,
    text: `${index} ${'x'.repeat(500)}`,
  }))
  const parts = partsOf(blocks)
  expect(parts.flat()).toEqual(blocks)
  expect(parts.map(({ length }) => length)).toEqual([9, 198, 193])
  expect(partsOf([])).toEqual([])
  expect(partsOf([{ kind: 'paragraph', text: 'x'.repeat(9000) }, { kind: 'file' }])).toHaveLength(2)
})
