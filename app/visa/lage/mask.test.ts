import fc from 'fast-check'
import personnummer from 'personnummer'
import { expect, test } from 'vitest'
import { withoutNumbers } from './mask.ts'

const hidden = '••••••'

/** A day that there is, and three digits, with the last one that makes them a personnummer; `co` makes a samordningsnummer. */
const number = fc
  .record({
    year: fc.integer({ min: 1900, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    serial: fc.integer({ min: 1, max: 999 }),
    co: fc.boolean(),
  })
  .map(({ year, month, day, serial, co }) => {
    const two = (value: number) => String(value).padStart(2, '0')
    const date = `${year}${two(month)}${two(day + (co ? 60 : 0))}`
    const begun = `${date}-${String(serial).padStart(3, '0')}`
    return [...'0123456789'].map((last) => begun + last).find((one) => personnummer.valid(one)) ?? ''
  })
const form = fc.constantFrom<(full: string) => string>(
  (full) => full,
  (full) => full.replace('-', ''),
  (full) => full.slice(2),
  (full) => full.slice(2).replace('-', ''),
  (full) => full.slice(2).replace('-', '+'),
  (full) => full.replace('-', ' '),
  (full) => full.replace('-', ' – '),
)
const words = fc.stringMatching(/^(?:[a-zåäö]{0,8}[ .,:()]){0,4}$/)

test('no personnummer is left in a text, however it is written', () => {
  fc.assert(
    fc.property(number, form, words, words, (full, written, before, after) => {
      fc.pre(full !== '')
      expect(withoutNumbers(`${before}${written(full)}${after}`)).toBe(`${before}${hidden}${after}`)
    }),
    { numRuns: 2_000 },
  )
})

test('a text without digits enough is as it was', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/\d{4}\D{0,3}\d{4}|\d{8}/.test(text))
      expect(withoutNumbers(text)).toBe(text)
    }),
  )
})

test.each([
  'Ring 08-465 004 10 eller 070-174 06 05.',
  'Född 1938-04-12, kl. 10.30.',
  'Mellan 2026-11-23 och 2027-01-15.',
  'Remiss 3804122393',
  'Puls 72, blodtryck 140/85',
  'Batch 123456789012345',
])('%s has none', (text) => {
  expect(withoutNumbers(text)).toBe(text)
})
