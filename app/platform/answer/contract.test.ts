import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { clockSchema, dateSchema, instantSchema, partialDateSchema, textSchema } from './contract.ts'

/** Days that no calendar has, and what is no day at all. */
const noDays = [
  '2026-02-31',
  '2026-02-29',
  '2026-13-45',
  '2026-00-10',
  '2026-04-31',
  '0000-01-01',
  '2026-1-1',
  '',
]

describe('a value that does not exist is refused, and nothing throws', () => {
  test.each(noDays)('%j is no day', (day) => {
    expect(v.is(dateSchema, day)).toBe(false)
    expect(v.is(instantSchema, `${day}T10:20:00+01:00`)).toBe(false)
  })

  test.each(['2026-11-24T25:00:00Z', '2026-11-24T10:60:00Z', '2026-11-24T10:20:00', '2026-11-24'])(
    '%j is no point in time',
    (text) => {
      expect(v.is(instantSchema, text)).toBe(false)
    },
  )

  test.each([
    ...noDays,
    '2026-13',
    '2026-00',
    '0000',
    '26',
    '2026-',
    '2026-11-',
    '2026-11-2',
    '2026-11-24T10:20',
    '2026-W47',
    'mars',
  ])('%j is no date, nor a month or a year', (text) => {
    expect(v.is(partialDateSchema, text)).toBe(false)
  })

  test.each(['2026', '2026-11', '2026-11-24'])('%j is a date as far as it is known', (text) => {
    expect(v.is(partialDateSchema, text)).toBe(true)
  })

  test('days and times that exist are taken', () => {
    expect(v.is(dateSchema, '2024-02-29')).toBe(true)
    expect(v.is(instantSchema, '2024-02-29T10:20+01:00')).toBe(true)
    expect(v.is(instantSchema, '2026-11-24T10:20:00.5Z')).toBe(true)
  })

  test.each(['24:01', '24:30', '25:00', '8:30', '08:60', '08:00:00', '0800', ' 08:00', '2026', ''])(
    '%j is no hour of a day',
    (text) => {
      expect(v.is(clockSchema, text)).toBe(false)
    },
  )

  test.each(['00:00', '08:05', '23:59', '24:00'])('%j is an hour of a day', (text) => {
    expect(v.is(clockSchema, text)).toBe(true)
  })

  test.each(['', '  ', '\u00a0', '\u200b', '\u200b \ufeff', '\u0000'])('%j is no text', (text) => {
    expect(v.is(textSchema, text)).toBe(false)
  })

  test('a text is taken without the blanks around it', () => {
    expect(v.parse(textSchema, ' Vård \n')).toBe('Vård')
  })

  test('any text at all is a date that exists, or refused', () => {
    const nearly = fc.stringMatching(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/)
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (text) => {
        const at = Date.parse(`${text}T00:00:00Z`)
        const exists = !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text
        expect(v.safeParse(dateSchema, text).success).toBe(exists && text >= '0001')
      }),
    )
  })
})
