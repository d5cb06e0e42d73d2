import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phoneParts } from './phone-numbers.ts'

const called = (text: string, isNumber?: boolean) =>
  phoneParts(text, isNumber).flatMap(({ tel }) => tel ?? [])

describe('a field for a number', () => {
  test.each([
    ['08-123 456 00 (vard 8-16)', '0812345600'],
    ['08-123 456 00, 08-765 43 21', '0812345600', '087654321'],
    ['08-123 456 00 / 08-765 43 21', '0812345600', '087654321'],
    ['08-123 456 00/08-765 43 21', '0812345600', '087654321'],
    ['08-123 456 00 eller 08-765 43 21', '0812345600', '087654321'],
    ['08-123 456 00 och 070-174 06 05', '0812345600', '0701740605'],
    ['08-123 456 00 08-765 43 21', '0812345600', '087654321'],
    ['08 12 34 56 08 65 43 21', '08123456', '08654321'],
    ['08-123 456 00\n08-765 43 21', '0812345600', '087654321'],
    ['08-123 456 00 - 08-765 43 21', '0812345600', '087654321'],
    ['+46 8 123 456 00 08-765 43 21', '+46812345600', '087654321'],
    ['+46 (0)8-123 456 00', '+46812345600'],
    ['+46(0)70-174 06 05', '+46701740605'],
    ['+46 (0) 8 123 456 00', '+46812345600'],
    ['+46 08-123 456 00', '+46812345600'],
    ['0046 8 123 456 00', '+46812345600'],
    ['+44 20 7946 0958', '+442079460958'],
    ['(08) 123 456 00', '0812345600'],
    ['(08)-123 456 00', '0812345600'],
    ['08/123 456 00', '0812345600'],
    ['070.174.06.05', '0701740605'],
    ['0771-11 22 33 ankn 45', '0771112233'],
    ['0771-11 22 33 ankn. 112', '0771112233'],
    ['0771-11 22 33, anknytning 1177', '0771112233'],
    ['0771-11 22 33 ext 45', '0771112233'],
    ['0771-11 22 33x45', '0771112233'],
    ['0771-11 22 33 45', '0771112233'],
    ['1177 (knappval 2)', '1177'],
    ['1177, knappval 112', '1177'],
    ['112', '112'],
    ['112 eller 1177', '112', '1177'],
    ['112/1177', '112', '1177'],
    ['Internmedicin 08-123 456 00', '0812345600'],
    ['Kontoret: 08-123 456 00', '0812345600'],
    ['Telefonnummer 08-123 456 00', '0812345600'],
    ['116 117', '116117'],
    ['116117', '116117'],
    ['114 14', '11414'],
    ['08\u00a0123\u202f456\u00a000', '0812345600'],
    ['08–123 456 00', '0812345600'],
    ['08\u2011123\u2011456\u201100', '0812345600'],
    ['08 - 123 456 00', '0812345600'],
    ['\u202a+46 8 123 456 00\u202c', '+46812345600'],
    ['tel:08-123 456 00', '0812345600'],
    ['Tfn: 08-123 456 00', '0812345600'],
    ['0812345600', '0812345600'],
    ['070-1740605', '0701740605'],
    ['0701740 605', '0701740605'],
    ['0980-319 200', '0980319200'],
    ['021-12 34 56 8-16', '021123456'],
    ['021-12 34 56 08-16', '021123456'],
    ['021-12 34 56 8 – 16', '021123456'],
    ['021-12 34 56 08.00-16.00', '021123456'],
    ['021-12 34 56 0800-1600', '021123456'],
    ['021-12 34 56 kl. 8:00–16:30, mån–fre', '021123456'],
    ['08-123 456 00 8-16', '0812345600'],
    ['Växel 08-123 456 00, direkt 08-765 43 21', '0812345600', '087654321'],
    ['08-123 456 00, fax 08-765 43 21', '0812345600'],
    ['08-123 456 00/01', '0812345600'],
  ])('%s', (text, ...numbers) => {
    expect(called(text)).toEqual(numbers)
    expect(
      phoneParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text.replace(/[\u202a\u202c]/g, ''))
  })

  test.each([
    '',
    'inget nummer',
    '1',
    'tel:1',
    'javascript:alert(1)',
    '"><img src=x onerror=alert(1)>',
    '123 456 00',
    '4570',
    'ankn 45',
    '*21*0812345600#',
    '#0812345600',
    '*08-123 456 00#',
    'https://evil.example/0812345600',
    '0812345600@evil.example',
    '2026-11-24',
    '01.02.2026',
    '0800-1600',
    '08-16',
    '08.00-16.00',
    '050312-2385',
    '19380312-2385',
    'TSTDEF2321000156-0812345678',
    '021-12 34 56 12 34 56 78',
    '+1',
    '+46',
    '00',
    '0'.repeat(40),
    '1'.repeat(10_000),
    `0${'1'.repeat(3_000)}#`,
    `08${' 12'.repeat(900)}#`,
    `${'08 '.repeat(600)}#`,
    `${'x'.repeat(2_000)} 08-123 456 00`,
    '٠٨١٢٣٤٥٦٠٠',
    '９１１２',
    'fax 08-123 456 00',
    '112.5',
    '1177.se',
  ])('%.60s is no number to call', (text) => {
    expect(called(text)).toEqual([])
  })
})

describe('a text', () => {
  test.each([
    ['Ring hjärtmottagningen, 08-465 004 10, vardagar 8-16.', '0846500410'],
    ['Ring 1177 eller 08-465 004 10.', '1177', '0846500410'],
    ['Ring genast 112.', '112'],
    ['Larma 112! Ring annars 116 117.', '112', '116117'],
    ['Ring om pulsen är över 112.'],
    ['Blodtryck 112/80, puls 112.'],
    ['Ta 2 tabletter kl. 08.00 och 20.00 från 2026-11-24.'],
    ['Läs mer på 1177.se'],
    ['Personnummer 0503122385'],
    ['Vikt 1177 mg'],
  ])('%s', (text, ...numbers) => {
    expect(called(text, false)).toEqual(numbers)
  })
})

describe('whatever stands in it', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '08',
      '-',
      ' ',
      '123 456 00',
      '+46',
      '(0)',
      '/',
      ', ',
      ' eller ',
      '112',
      '1177',
      '8-16',
      '0',
      '+',
      '00',
      '(',
      ')',
      '.',
      '\u00a0',
      '\u202e',
      'ankn 45',
      '#',
      '\n',
    ),
    fc.string({ maxLength: 6 }),
    fc.nat().map(String),
  )
  const anything = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''))

  test('what is dialled is digits that stand together, as many as a number may have', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (text, isNumber) => {
        const parts = phoneParts(text, isNumber)
        for (const part of parts) {
          if (part.tel === undefined) continue
          expect(part.tel).toMatch(/^(?:\+?\d{8,15}|112|1177|11313|11414|11314|11413|116\d{3})$/)
          const own = part.tel.replace(/\D/g, '')
          const digits = part.text.replace(/\D/g, '').replace(/^00/, '')
          // Only the zero of calls within the country is left out.
          const withoutZero = [...digits].flatMap((digit, at) =>
            digit === '0' ? digits.slice(0, at) + digits.slice(at + 1) : [],
          )
          expect([digits, ...withoutZero]).toContain(own)
          expect(part.text).toMatch(/^\(?\+?[\d\s()./\u2010-\u2015\u2212-]*\d$/)
        }
        const shown = text.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
        expect(parts.map((part) => part.text).join('')).toBe(shown)
      }),
      { numRuns: 2_000 },
    )
  })
})
