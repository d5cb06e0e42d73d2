import fc from 'fast-check'
import personnummer from 'personnummer'
import { describe, expect, test } from 'vitest'
import { checkDigit, kindOf, realNumbersIn, wholeNumber, withoutNumbers } from './numbers.ts'
import { pseudonymised, pseudonyms } from './pseudonyms.ts'
import { condition, diagnosis, now, outcomeOf, taken } from './test-files.ts'

/** Numbers of the form of real ones, made of a day and a serial that is of no test series. */
const real = fc
  .tuple(
    fc.date({ min: new Date('1900-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }),
    fc.integer({ min: 1, max: 999 }).filter((serial) => serial !== 238 && serial !== 239),
    fc.boolean(),
  )
  .map(([date, serial, isCoordination]) => {
    const day = date.toISOString().slice(0, 10).replaceAll('-', '')
    const written = isCoordination ? day.slice(0, 6) + String(Number(day.slice(6)) + 60) : day
    const eleven = written + String(serial).padStart(3, '0')
    return eleven + String(checkDigit(eleven))
  })

/** Every way to write one. */
const formsOf = (number: string) => [
  number,
  `${number.slice(0, 8)}-${number.slice(8)}`,
  `${number.slice(0, 8)}+${number.slice(8)}`,
  `${number.slice(0, 8)} ${number.slice(8)}`,
  number.slice(2),
  `${number.slice(2, 8)}-${number.slice(8)}`,
  `${number.slice(2, 8)}+${number.slice(8)}`,
  `${number.slice(0, 8)}\u2011${number.slice(8)}`,
  `${number.slice(0, 8)}%2B${number.slice(8)}`,
]

describe('what a number is', () => {
  test.each([
    ['194103212389', 'test'],
    ['19410321-2389', 'test'],
    ['4103212389', 'test'],
    ['194103212388', 'real'],
    ['191212121212', 'real'],
    ['7601021212', 'real'],
    ['19121212K123', 'real'],
    ['745354350232', 'real'],
    ['000000000000', 'nobody'],
    ['00000000-0000', 'nobody'],
    ['?', 'nobody'],
    ['TEST', 'nobody'],
  ])('%s: %s', (number, kind) => {
    expect(kindOf(number, now)).toBe(kind)
  })

  test('one of the form of a real number is never taken for a test number', () => {
    fc.assert(
      fc.property(real, (number) => {
        expect(personnummer.valid(number)).toBe(true)
        for (const form of formsOf(number).slice(0, 7)) expect(kindOf(form, now)).toBe('real')
        expect(realNumbersIn(`Anhörig: ${number}.`, now)).toEqual([number])
      }),
    )
  })

  test('a century is what the sign and the day say', () => {
    expect(
      ['121212-1212', '121212+1212', '801212-1212', '301212-1212'].map((one) => wholeNumber(one, now)),
    ).toEqual(['201212121212', '191212121212', '198012121212', '193012121212'])
  })

  test('times, addresses and telephones are no numbers of anybody', () => {
    const text =
      '20261101101500 2026-11-01T10:15:00 1.2.752.129.2.1.3.1 070-174 06 05 TSTDEF2329990016-TAND 5565594230'
    expect(realNumbersIn(text, now)).toEqual([])
  })

  test('no number stands in what is shown of the name of a file', () => {
    for (const form of formsOf('191212121212')) expect(withoutNumbers(`svar ${form}.xml`)).not.toMatch(/1212/)
    expect(withoutNumbers('GetDiagnosis 2026-11-01.xml')).toBe('GetDiagnosis 2026-11-01.xml')
  })
})

describe('pseudonymising', () => {
  test('leaves no form of any real number, and puts one test number of the same year and sex in their place', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(real, { minLength: 1, maxLength: 3, selector: (one) => one.slice(2) }),
        fc.string(),
        (all, words) => {
          const nameOf = pseudonyms(now, () => false)
          const text = all.flatMap(formsOf).join(`" ${words.replaceAll(/[\d&\\]/g, '')} <`)
          const told = pseudonymised(text, all, nameOf, now) ?? ''
          expect(told).not.toBe('')
          for (const number of all) {
            const given = nameOf(number)
            for (const form of formsOf(number)) expect(told).not.toContain(form)
            expect(kindOf(given, now)).toBe('test')
            expect([given.slice(0, 4), Number(given[10]) % 2]).toEqual([
              number.slice(0, 4),
              Number(number[10]) % 2,
            ])
            expect(told).toContain(given)
          }
          expect(new Set(all.map(nameOf)).size).toBe(all.length)
        },
      ),
    )
  })

  test('what hides as a reference to a sign is found, and then nothing is shown', () => {
    const nameOf = pseudonyms(now, () => false)
    for (const hidden of ['19&#49;212121212', '19&#x31;212121212', String.raw`19\u0031212121212`])
      expect(pseudonymised(`<id>${hidden}</id>`, ['191212121212'], nameOf, now)).toBeUndefined()
  })

  test('nobody gets a number that is somebody else’s', () => {
    const first = pseudonyms(now, () => false)('191212121212')
    expect(pseudonyms(now, (one) => one === first)('191212121212')).not.toBe(first)
  })

  test('a file with a real number is refused without it, and shown when it is replaced; free text is as it was', async () => {
    const { own, files } = await taken({
      '191212121212.xml': diagnosis(
        '191212121212',
        'D-1',
        `, anhörig 19760102-121${checkDigit('19760102121')}`,
      ),
    })
    expect(outcomeOf(files[0])).toBe('real-numbers')
    expect(files[0]?.outcome).toMatchObject({ count: 2 })
    expect(JSON.stringify({ name: files[0]?.name, outcome: files[0]?.outcome })).not.toMatch(/1212/)
    expect(own.answers('GetDiagnosis')).toEqual([])
    own.pseudonymise()
    const [file] = own.state().files
    expect(file?.outcome).toMatchObject({ kind: 'read', isPseudonymised: true })
    const text = own.answers('GetDiagnosis')[0]?.text ?? ''
    expect(text).not.toMatch(/1212-?1212|0102-?121/)
    expect(text).toContain('Hjärtsvikt, anhörig 1976')
    expect(own.state().chosen?.slice(0, 4)).toBe('1912')
  })

  test('the same person in two files is still one, in FHIR too', async () => {
    const { own } = await taken({
      'a.xml': diagnosis('191212121212'),
      'b.json': condition('19121212-1212'),
      'c.xml': diagnosis('19121212K123', 'D-2'),
    })
    own.pseudonymise()
    expect(own.state().files.map(outcomeOf)).toEqual(['read', 'read', 'read'])
    expect(own.state().persons.map(({ records }) => records)).toEqual([2, 1])
  })
})
