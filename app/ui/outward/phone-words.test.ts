import { describe, expect, test } from 'vitest'
import { phoneParts } from './phone-numbers.ts'

const called = (text: string, isNumber?: boolean) =>
  phoneParts(text, isNumber).flatMap(({ tel }) => tel ?? [])

describe('one number is never taken for another', () => {
  test.each<[string, ...string[]]>([
    ['+46812345600#'],
    ['+46 70 174 06 05*1'],
    ['0046 8 123 456 00#2'],
    ['08-123 456 00 -02', '0812345600'],
    ['08-123 456 00-02', '0812345600'],
    ['070-174 06 05 -07', '0701740605'],
    ['08-123 456 10.30'],
    ['08-123 456 00:45'],
    ['08-123 456 12:30-13'],
    ['08-123 456 00 (08 00-16 00)', '0812345600'],
    ['08-123 456 00 (07 30-16 30)', '0812345600'],
    ['08-123 456 00 vardagar 08 00–12 00', '0812345600'],
    ['08-123 456 00, 07301630', '0812345600'],
    ['08-123 456 00 07301630', '0812345600'],
    ['08-123 456 00 08 30 10 15', '0812345600'],
    ['08-12 34 56 08-16'],
    ['08-12 34 56 8-16', '08123456'],
    ['08-12 34 56 (08-16)', '08123456'],
    ['+46 21-12 34 56 4'],
    ['+45 12 34 56 78', '+4512345678'],
    ['+45 12 34 56 78 09 15'],
    ['+1 800 555 1212', '+18005551212'],
    ['+1 800 555 1212 5'],
    ['+44 20 7946 0958 123'],
    ['+358 9 1234 567', '+35891234567'],
    ['+358 9 1234 567 8 16'],
    ['08-123 456      00'],
    ['08-123 456\n00'],
    ['(+46) 8 123 456 00', '+46812345600'],
    ['+46-(0)8-123 456 00', '+46812345600'],
    ['+46 8 (0) 123 456 00', '+46812345600'],
    ['+46812345600 +46 70 174 06 05', '+46812345600', '+46701740605'],
    ['021-12 34 56 +46 8 123 456 00', '021123456', '+46812345600'],
    ['070-123 45'],
    ['010-123 456', '010123456'],
    ['08-123 456, mån–fre. Annat nummer 070-174 06 05', '08123456', '0701740605'],
    ['08-123 456 10.30, 070-174 06 05', '0701740605'],
    [`${'x '.repeat(993)} 08-123 456 00`],
  ])('%s', (text, ...numbers) => {
    expect(called(text)).toEqual(numbers)
  })

  test.each([
    'anknytningsnummer 1177',
    'ank.nr 1177',
    'ext. no. 1177',
    'extn 1177',
    'PIN: 1177',
    ',1177',
    '(1177)',
    '-1177',
    'snr 1177',
    'direktnr 1177',
    'vnr 112',
    '/112',
    '(112)',
    'sedan 112',
    'anknytning: 1177',
    'plan 1177',
  ])('after a number, %s is not another', (more) => {
    expect(called(`08-123 456 00 ${more}`)).toEqual(['0812345600'])
    expect(called(`08-123 456 00${more}`).filter((number) => number.length < 8)).toEqual([])
    expect(called(`08-123 456 00 ${more}`, false)).toEqual(['0812345600'])
  })

  test.each([
    'Avdelning',
    'avd',
    'plan',
    'port',
    'Hus',
    'Box',
    'sal',
    'våning',
    'Akutavdelning',
    'Vårdrum',
    'vån.',
  ])('%s 112 is a place', (place) => {
    expect(called(`${place} 112`)).toEqual([])
    expect(called(`${place} 112`, false)).toEqual([])
    expect(called(`${place} 112, tel 08-123 456 00`)).toEqual(['0812345600'])
  })

  test.each([
    '08-123 456 00 (fax)',
    '08-123 456 00 fax',
    'Faxnummer är 08-123 456 00',
    'Telefax: 08-123 456 00',
    'Bokningsnr 0812345678',
    'Ärende 0701234567',
    'Mötesnummer: 0123456789',
    'kortnr 08-4567 12',
    'Remissnummer 08-123 456 00',
    'Journalnr. 0701234567',
    'Kölapp nummer: 08-123 456 00',
    'Diarienumret är 0701234567',
    'Tid: 08 30 - 10 15',
    'kl 09 00 10 30',
    '08-12-2026',
    'den 08-12-2026',
    '08.12.2026',
    '01 02 2026',
    'född 050312 2385',
    'Remiss 0701234567',
    'Pinkod är 08123456',
    'kl. 08 250 250',
    '1177 steg',
    'Gick 11313 steg',
    'Vikt 116 000 g',
    'Puls 116 117',
    'Akuten 112:an',
    'akutavdelning 112',
    'Kölapp nummer: 112',
    'Vaccinering 112',
    'Lösenord: 08-123 456 00',
  ])('%s is no number to call', (text) => {
    expect(called(text)).toEqual([])
    expect(called(text, false)).toEqual([])
  })

  test.each<[string, ...string[]]>([
    ['ring SOS Alarm på 112', '112'],
    ['Ring 112 direkt!', '112'],
    ['ring du 112', '112'],
    ['Kontakta 1177.', '1177'],
    ['Ring 0701740605 vid frågor.', '0701740605'],
    ['Telefon 08 465 004 10', '0846500410'],
    ['Du når oss på 08 465 004 10.', '0846500410'],
    ['Ring 1177 om du inte kan vänta.', '1177'],
    ['Mitt telefonnummer är 08-465 004 10.', '0846500410'],
    ['Annat nummer: 08-465 004 10', '0846500410'],
    ['Tel.nr 08-465 004 10', '0846500410'],
    ['Telefonnumret är 08-465 004 10.', '0846500410'],
    ['Call our number 08-465 004 10, or 112.', '0846500410', '112'],
  ])('%s is called', (text, ...numbers) => {
    expect(called(text)).toEqual(numbers)
    expect(called(text, false)).toEqual(numbers)
  })
})

test('in words of the portal 112 is called, wherever it stands, and is still no measure', () => {
  const own = (text: string) => phoneParts(text, false, true).flatMap(({ tel }) => tel ?? [])
  expect(own('Vid fara för liv: 112.')).toEqual(['112'])
  expect(own('Mer än 112 slag')).toEqual([])
  expect(called('Vid fara för liv: 112.', false)).toEqual([])
})
