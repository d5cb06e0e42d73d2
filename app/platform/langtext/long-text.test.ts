import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOfText } from './long-text.ts'

test('a text of a length that people write is one part', () => {
  expect(partsOfText('')).toEqual([''])
  expect(partsOfText('ord '.repeat(5000))).toHaveLength(1)
})

test('a long text is cut between words, and all parts are all of it', () => {
  const parts = partsOfText('Ta INTE mer än två tabletter. '.repeat(50_000))
  expect(parts.length).toBeGreaterThan(10)
  for (const part of parts.slice(0, -1)) expect(part).toMatch(/ $/)
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      fc.nat(20_000),
      (piece, times) => {
        const text = piece.repeat(times)
        const found = partsOfText(text)
        expect(found.join('')).toBe(text)
        expect(found.every((part) => part.length <= 20_000 && part.isWellFormed())).toBe(text.isWellFormed())
      },
    ),
    { numRuns: 50 },
  )
})

test('what is asked for can come in other parts than the beginning', () => {
  const text = 'Ta INTE mer än två tabletter. '.repeat(3_000)
  expect(partsOfText(text, 5_000, 100_000)).toHaveLength(2)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(3_000), (piece, times) => {
      const long = piece.repeat(times)
      const [begins = '', ...rest] = partsOfText(long, 500, 10_000)
      expect(begins + rest.join('')).toBe(long)
      expect(begins.length).toBeLessThanOrEqual(500)
      expect(rest.every((part) => part.length > 0 && part.length <= 10_000)).toBe(true)
    }),
    { numRuns: 50 },
  )
})
