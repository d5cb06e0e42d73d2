import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enteredNumber } from './entered.ts'

describe('a number that is entered', () => {
  test('is read with comma and with point, with spaces around it, with any minus, and with its unit', () => {
    const tenths = fc.integer({ min: -99_999, max: 99_999 })
    const mark = fc.constantFrom(',', '.')
    const minus = fc.constantFrom('-', '−', '–')
    const around = fc.constantFrom('', ' ', '\u00A0', '\u202F', '\u200E')
    const after = fc.constantFrom('', 'kg', ' kg', ' kilo', ' %', '°C', ' mmol/l')
    fc.assert(
      fc.property(tenths, mark, minus, around, after, (count, point, sign, space, unit) => {
        const digits = `${Math.trunc(Math.abs(count) / 10)}${point}${Math.abs(count) % 10}`
        const text = `${space}${count < 0 ? sign : ''}${digits}${unit}${space}`
        expect(enteredNumber(text)).toEqual({ value: count === 0 ? expect.closeTo(0) : count / 10 })
      }),
    )
  })

  test.each([
    ['64,2', 64.2],
    ['64.2', 64.2],
    ['64', 64],
    ['640', 640],
    ['−3', -3],
    ['-3', -3],
    ['1 234', 1234],
    [',5', 0.5],
  ])('%s is %d', (text, value) => expect(enteredNumber(text)).toEqual({ value }))

  test.each(['', ' ', '\u00A0', '\u200B'])('%j is nothing', (text) =>
    expect(enteredNumber(text)).toEqual({ fault: 'empty' }),
  )

  test.each([
    '64 2',
    '132 74',
    '132/74',
    'abc',
    'sextiofyra',
    '64,2,1',
    '64..2',
    '6O,2',
    '64,',
    '1e3',
    '64/2',
    '--3',
    '0x40',
    'NaN',
    'kg',
    '∞',
  ])('%s is no number', (text) => expect(enteredNumber(text)).toEqual({ fault: 'notNumber' }))

  test('whatever is written, it is a number or a fault, and no letter becomes a digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = enteredNumber(text)
        if ('fault' in read) return
        expect(Number.isFinite(read.value)).toBe(true)
        expect(text).toMatch(/\d/u)
      }),
    )
  })
})
