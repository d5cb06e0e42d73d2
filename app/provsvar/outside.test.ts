import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Coded } from '#platform/answer/contract.ts'
import { isOutside, judge } from './outside.ts'

type Told = Parameters<typeof judge>[0]

const standing = (more: Partial<Told>) => judge({ interpretation: [], ...more }).standing
const by = (value: string, description: string, unit?: string) =>
  standing({ value, reference: { description }, ...(unit && { unit }) })

const hl7 = (code: string): Coded => ({ code, codeSystem: '2.16.840.1.113883.5.83' })

describe('where a value lies by a reference in words', () => {
  test.each([
    ['4,2', '3,5-5,0', 'within'],
    ['4.2', '3,5–5,0', 'within'],
    ['3,5', '3,5-5,0', 'within'],
    ['5.0', '3,5 - 5,0', 'within'],
    ['5,1', '3,5 till 5,0', 'above'],
    ['3,49', '(3,5–5,0)', 'below'],
    ['-1', '-3 - 3', 'within'],
    ['−4', '-3--1', 'below'],
    ['4', '<5', 'within'],
    ['5', '<5', 'above'],
    ['5', '≤5', 'within'],
    ['60', '>60', 'below'],
    ['60', '>= 60', 'within'],
    ['<5', '<5', 'within'],
    ['<5', '<10', 'within'],
    ['<5', '5-10', 'below'],
    ['<=5', '5-10', 'unknown'],
    ['<50', '5-10', 'unknown'],
    ['>100', '3-5', 'above'],
    ['>100', '<150', 'unknown'],
    ['1 200', '<1000', 'above'],
    ['1,2e3', '<1000', 'above'],
    ['5,000000000000001', '3,5-5,0', 'above'],
    ['4,999999999999999', '<5', 'within'],
    ['neg', '3,5-5,0', 'unknown'],
    ['neg', 'Negativ', 'unknown'],
    ['1-2', '3-5', 'unknown'],
    ['1:80', '<1:40', 'unknown'],
    ['2026-11-20', '1-5', 'unknown'],
    ['', '3-5', 'unknown'],
    ['4', '5-3', 'unknown'],
    ['4', 'Män 3-5, kvinnor 2-4', 'unknown'],
    ['4', '3-5 (fastande)', 'unknown'],
    ['4', '1-2-3', 'unknown'],
    ['4', 'upp till 5', 'unknown'],
    ['4', '3,5-5,0 10^9/L', 'unknown'],
    ['4e99', '3-5', 'unknown'],
    ['0x4', '3-5', 'unknown'],
  ])('%s by %s is %s', (value, reference, expected) => expect(by(value, reference)).toBe(expected))

  test.each([
    ['mmol/L', '3,5-5,0 mmol/L', 'within'],
    ['mmol/l', '3,5-5,0 mmol/L', 'within'],
    ['\u03BCmol/L', '3-5 µmol/L', 'within'],
    [undefined, '3-5 mmol/L', 'unknown'],
    ['mmol/L', '3-5 mol/L', 'unknown'],
    ['g/L', '3-5 G/L', 'unknown'],
  ])('4 with the unit %s by %s is %s', (unit, reference, expected) =>
    expect(by('4', reference, unit)).toBe(expected),
  )
})

describe('where a value lies by an interval', () => {
  const interval = (more: object) => ({ reference: { interval: more } })

  test.each([
    [{ low: '3.5', high: '5.0', unit: 'mmol/L' }, 'within'],
    [{ low: '4,2', unit: 'mmol/L' }, 'within'],
    [{ low: '4,2', lowClosed: false, unit: 'mmol/L' }, 'below'],
    [{ high: '4,2', highClosed: false, unit: 'mmol/L' }, 'above'],
    [{ high: '4,1' }, 'above'],
    [{ low: '3,5', high: 'ca 5', unit: 'mmol/L' }, 'unknown'],
    [{ low: '3,5', high: '5', unit: 'µmol/L' }, 'unknown'],
    [{ low: '5', high: '3', unit: 'mmol/L' }, 'unknown'],
    [{ low: '4,2', lowClosed: false, high: '4,2', unit: 'mmol/L' }, 'unknown'],
    [{ unit: 'mmol/L' }, 'unknown'],
    [{}, 'unknown'],
  ])('4,2 mmol/L by %o is %s', (limits, expected) =>
    expect(standing({ value: '4,2', unit: 'mmol/L', ...interval(limits) })).toBe(expected),
  )

  test('with an interval the words of it are not taken too', () => {
    const reference = { interval: { low: 'låg', unit: 'g' }, description: '3-5' }
    expect(standing({ value: '4', unit: 'g', reference })).toBe('unknown')
  })

  test('a value that is an interval is outside only when all of it is', () => {
    const of = (low: string, high: string) =>
      standing({ interval: { low, high, unit: 'g' }, ...interval({ low: '3', high: '5', unit: 'g' }) })
    expect([of('1', '2'), of('3', '5'), of('4', '6'), of('6', '7'), of('7', '6')]).toEqual([
      'below',
      'within',
      'unknown',
      'above',
      'unknown',
    ])
  })

  test('a value without a unit, a unit without a value, and no reference say nothing', () => {
    expect(standing({ value: '4', ...interval({ low: '3', high: '5', unit: 'g' }) })).toBe('unknown')
    expect(standing({ unit: 'g', ...interval({ low: '3', high: '5', unit: 'g' }) })).toBe('unknown')
    expect(standing({ value: '4', unit: 'g' })).toBe('unknown')
  })
})

describe('what the source says itself', () => {
  const judged = (marks: Coded[], value = '4', description = '3-5') =>
    judge({ value, reference: { description }, interpretation: marks })

  test.each([
    ['H', '6', 'above', false],
    ['H', '4', 'above', true],
    ['L', '6', 'below', true],
    ['N', '6', 'within', true],
    ['N', '4', 'within', false],
    ['A', '6', 'above', false],
    ['A', '2', 'below', false],
    ['A', '4', 'outside', true],
    ['A', 'pos', 'outside', false],
    ['HH', 'pos', 'above', false],
    ['POS', '6', 'above', false],
  ])('%s of the value %s: %s, disagrees: %s', (code, value, expected, disagree) => {
    expect(judged([hl7(code)], value)).toEqual({ standing: expected, disagree })
  })

  test('letters are known without a code system, and not in one that is not known', () => {
    expect(judged([{ text: 'H' }]).standing).toBe('above')
    expect(judged([{ code: 'A' }]).standing).toBe('within')
    expect(judged([{ code: 'H', codeSystem: '1.2.3' }]).standing).toBe('within')
    expect(judged([{ code: 'constructor' }]).standing).toBe('within')
  })

  test('marks that contradict each other say nothing, and those that agree what they say', () => {
    expect(judged([hl7('H'), hl7('L')])).toEqual({ standing: 'unknown', disagree: false })
    expect(judged([hl7('A'), hl7('H')], '6')).toEqual({ standing: 'above', disagree: false })
  })
})

describe('whatever the numbers are', () => {
  const whole = fc.integer({ min: -100_000, max: 100_000 })
  /** A number with up to 15 decimals, written with comma or point. */
  const written = fc
    .record({
      of: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      decimals: fc.nat(15),
      mark: fc.constantFrom('.', ','),
    })
    .map(({ of, decimals, mark }) => {
      const digits = (of < 0n ? -of : of).toString().padStart(decimals + 1, '0')
      const at = digits.length - decimals
      const text = decimals > 0 ? `${digits.slice(0, at)}${mark}${digits.slice(at)}` : digits
      return { text: (of < 0n ? '-' : '') + text, exact: of * 10n ** BigInt(15 - decimals) }
    })
  const inTurn = fc.tuple(written, written).filter(([a, b]) => a.exact <= b.exact)

  test('it is the place on the line of numbers, to the last decimal', () => {
    fc.assert(
      fc.property(written, inTurn, (value, [low, high]) => {
        const expected = value.exact < low.exact ? 'below' : value.exact > high.exact ? 'above' : 'within'
        const interval = { low: low.text, high: high.text, unit: 'g' }
        expect(standing({ value: value.text, unit: 'g', reference: { interval } })).toBe(expected)
        expect(by(value.text, `${low.text} – ${high.text}`)).toBe(expected)
      }),
    )
  })

  test('comma and point mean the same', () => {
    const other = (text: string) => text.replace(/[.,]/u, (mark) => (mark === ',' ? '.' : ','))
    fc.assert(
      fc.property(written, inTurn, (value, [low, high]) => {
        const range = (a: string, b: string) => `${a} – ${b}`
        expect(by(other(value.text), range(low.text, other(high.text)))).toBe(
          by(value.text, range(low.text, high.text)),
        )
      }),
    )
  })

  test('an open value is never called what only some of it is', () => {
    fc.assert(
      fc.property(whole, whole, whole, fc.constantFrom('<', '>'), (limit, a, b, sign) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const said = by(`${sign}${limit}`, `${low} – ${high}`)
        // Of those that it may be, the nearest and one far away.
        const may = sign === '<' ? [limit - 0.25, limit - 1e6] : [limit + 0.25, limit + 1e6]
        const each = may.map((one) => (one < low ? 'below' : one > high ? 'above' : 'within'))
        expect(said).toBe(new Set(each).size === 1 ? each[0] : 'unknown')
      }),
    )
  })

  test('in another unit nothing is said', () => {
    fc.assert(
      fc.property(whole, whole, whole, (value, a, b) => {
        const interval = { low: String(Math.min(a, b)), high: String(Math.max(a, b)), unit: 'mg' }
        expect(standing({ value: String(value), unit: 'g', reference: { interval } })).toBe('unknown')
        expect(standing({ value: String(value), reference: { interval } })).toBe('unknown')
      }),
    )
  })

  test('no text at all makes it throw or guess', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (value, description, low) => {
        const judged = judge({
          value,
          reference: { description, interval: { low, unit: description } },
          interpretation: [{ code: low, text: value }],
        })
        expect(typeof isOutside(judged)).toBe('boolean')
        if (!/\d/u.test(value)) expect(by(value, description)).toBe('unknown')
        if (!/\d/u.test(description)) expect(by(value, description)).toBe('unknown')
      }),
    )
  })
})
