import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsOf } from './read.ts'
import { csvOf } from './write.ts'

test('no cell begins a formula, also behind blanks', () => {
  const written = csvOf([['=1+1', '+46', '-2', '@SUM', ' =A1', "'=A1", 'två + två', 7, 1.5]])
  expect(written).toBe(`\uFEFF"'=1+1";"'+46";"'-2";"'@SUM";"' =A1";"''=A1";"två + två";7;1,5\r\n`)
})

test('what is written is read back as it was, whatever it is', () => {
  const text = fc.string({ unit: 'grapheme' }).map((one) => one.replaceAll(/[\p{Cc}]+/gu, ' '))
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { maxLength: 6 }), (rows) => {
      const told = rows.filter((row) => row.some((one) => one !== ''))
      fc.pre(told.length === rows.length)
      // What stands first on its line tells what is between cells.
      const head = ['a', 'b', 'c', 'd', 'e', 'f']
      expect(cellsOf(csvOf([head, ...rows]))).toEqual([head, ...rows])
    }),
  )
})

test.each([
  ['commas', 'a,b\n"1,5",x\n'],
  ['tabs', 'a\tb\r\n1,5\tx'],
  ['semicolons without quotes', '\uFEFFa;b\r\n1,5;x\r\n\r\n'],
])('a spreadsheet that saved it with %s is read too', (_how, saved) => {
  expect(cellsOf(saved)).toEqual([
    ['a', 'b'],
    ['1,5', 'x'],
  ])
})

test('any text is read', () => {
  fc.assert(fc.property(fc.string(), (text) => void expect(cellsOf(text)).toBeInstanceOf(Array)))
})
