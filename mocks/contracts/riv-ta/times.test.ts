import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockOfDigits, digitsOfIso, instantOf, isoOfDateDigits, isoOfDigits } from './times.ts'

describe('RIV-TA times', () => {
  test.each([
    ['20261124102000', '2026-11-24T10:20:00+01:00'],
    ['20260701000000', '2026-07-01T00:00:00+02:00'],
    ['20261124', '2026-11-24'],
    // The night that has 02.30 twice: the first is meant.
    ['20261025023000', '2026-10-25T02:30:00+02:00'],
    ['20261025030000', '2026-10-25T03:00:00+01:00'],
    // The night that has no 02.30: the clock has moved on.
    ['20260329023000', '2026-03-29T03:30:00+02:00'],
    ['00010101000000', '0001-01-01T00:00:00+01:00'],
    ['99991231235959', '9999-12-31T23:59:59+01:00'],
  ])('%s is %s', (digits, iso) => {
    expect(isoOfDigits(digits)).toBe(iso)
  })

  test.each([
    '',
    '?',
    '2026',
    '20261324',
    '20260230',
    '20260230101010',
    '20261124102060',
    '20261124109900',
    '2026112410200',
    '202611241020000',
    '2026112410200x',
    'x0261124102000',
    '2026112',
    '202611240',
    '2026-1-4',
    '2026/1/4',
    '2026112 ',
    '20261124240000',
    '20261124106000',
    '2026-11-24',
  ])('%j is no time', (digits) => {
    expect(isoOfDigits(digits)).toBeUndefined()
  })

  test.each([
    ['000000', '00:00'],
    ['080000', '08:00'],
    ['235959', '23:59'],
    ['240000', '24:00'],
    ['240001', undefined],
    ['240100', undefined],
    ['086000', undefined],
    ['085960', undefined],
    ['08590', undefined],
    ['0859000', undefined],
    ['08590x', undefined],
    ['x85900', undefined],
    ['0:5900', undefined],
    ['0/5900', undefined],
    ['250000', undefined],
    ['0800', undefined],
    ['08:00', undefined],
  ])('the time of day %s is %s', (digits, clock) => {
    expect(clockOfDigits(digits)).toBe(clock)
  })

  test('no text makes it throw, and what it takes for a time is one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        for (const iso of [isoOfDigits(text), isoOfDateDigits(text)]) {
          expect(Number.isNaN(Date.parse(iso ?? '2026-01-01'))).toBe(false)
        }
        expect(clockOfDigits(text) ?? '00:00').toMatch(/^[0-2]\d:[0-5]\d$/)
      }),
    )
  })

  test('what is written is read as the same point in time', () => {
    const instants = fc.date({
      min: new Date('1900-01-02'),
      max: new Date('2099-12-30'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, (date) => {
        const local = digitsOfIso(date.toISOString())
        const iso = isoOfDigits(local)
        expect(iso).toBeDefined()
        expect(digitsOfIso(iso ?? '')).toBe(local)
        const apart = Math.abs(Date.parse(iso ?? '') - Math.floor(date.getTime() / 1000) * 1000)
        // An hour apart in the one hour of the year that the digits cannot tell from the next.
        expect([0, 3_600_000]).toContain(apart)
      }),
    )
  })

  test('a local time is an instant with the offset Sweden has then', () => {
    expect(instantOf('2026-12-24T15:00:00')).toBe('2026-12-24T15:00:00+01:00')
    expect(instantOf('2026-06-06T12:00:00')).toBe('2026-06-06T12:00:00+02:00')
  })
})
