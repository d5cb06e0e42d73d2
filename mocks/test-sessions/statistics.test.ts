import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mean, median, shareInterval, spread } from './statistics.ts'
import { susScore } from './sus.ts'

describe('SUS', () => {
  test('is as in the example of Brooke (1996)', () => {
    expect(susScore([5, 4, 2, 1, 2, 3, 2, 4, 5, 2])).toBe(55)
  })

  test.each([
    ['the best there is', [5, 1, 5, 1, 5, 1, 5, 1, 5, 1], 100],
    ['the worst', [1, 5, 1, 5, 1, 5, 1, 5, 1, 5], 0],
    ['the same to all', [3, 3, 3, 3, 3, 3, 3, 3, 3, 3], 50],
  ])('%s', (_name, answers, score) => {
    expect(susScore(answers)).toBe(score)
  })

  test.each([
    ['one is missing', [5, 1, 5, 1, null, 1, 5, 1, 5, 1]],
    ['there are nine', [5, 1, 5, 1, 5, 1, 5, 1, 5]],
    ['one is no answer', [5, 1, 5, 1, 6, 1, 5, 1, 5, 1]],
  ])('there is no score when %s', (_name, answers) => {
    expect(susScore(answers)).toBeUndefined()
  })

  test('any answers give a step of 2.5 from 0 to 100', () => {
    const answer = fc.integer({ min: 1, max: 5 })
    fc.assert(
      fc.property(fc.array(answer, { minLength: 10, maxLength: 10 }), (answers) => {
        const score = susScore(answers) ?? -1
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        expect(score % 2.5).toBe(0)
      }),
    )
  })
})

describe('the interval of a share', () => {
  // Newcombe (1998), Statistics in Medicine 17, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i is as in the table of Newcombe (1998)', (those, all, low, high) => {
    const [from, to] = shareInterval(those, all) ?? []
    expect(from).toBeCloseTo(low, 4)
    expect(to).toBeCloseTo(high, 4)
  })

  test('there is none of nobody', () => {
    expect(shareInterval(0, 0)).toBeUndefined()
  })

  test('holds the share, and is as far from nothing as it is from all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (all, some) => {
        const those = Math.min(some, all)
        const [low, high] = shareInterval(those, all) ?? [1, 0]
        expect(low).toBeLessThanOrEqual(those / all)
        expect(high).toBeGreaterThanOrEqual(those / all)
        const [otherLow, otherHigh] = shareInterval(all - those, all) ?? [1, 0]
        expect(1 - high).toBeCloseTo(otherLow, 10)
        expect(1 - low).toBeCloseTo(otherHigh, 10)
      }),
    )
  })
})

test.each([
  [[], undefined, undefined, undefined],
  [[4], 4, 4, undefined],
  [[9, 1, 4], 4, 14 / 3, 4.041],
  [[2, 4, 4, 4, 5, 5, 7, 9], 4.5, 5, 2.138],
])('middle, mean and spread of %j', (values, middle, average, deviation) => {
  expect(median(values)).toBe(middle)
  expect(mean(values)).toBe(average)
  const told = spread(values)
  expect(told && Math.round(told * 1_000) / 1_000).toBe(deviation)
})
