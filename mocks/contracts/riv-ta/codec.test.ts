import { type Element, parseXmlDocument } from 'slimdom'
import { describe, expect, test } from 'vitest'
import {
  bool,
  digits12,
  type FieldFault,
  int,
  loose,
  looseMany,
  number,
  one,
  structure,
  text,
  time,
} from './codec.ts'
import { getCareContacts } from './get-care-contacts.ts'

const element = (inner: string): Element => {
  const root = parseXmlDocument(`<a>${inner}</a>`).documentElement
  if (!root) throw new Error('no element')
  return root
}

describe('a value is read as its kind, or named', () => {
  test.each([
    ['true', true],
    ['1', true],
    ['false', false],
    ['0', false],
    [' true ', true],
  ])('%s is %s', (said, value) => {
    expect(bool.read(element(said), 'a')).toBe(value)
  })

  test.each([
    ['12', 12],
    ['+12', 12],
    ['-12', -12],
    ['007', 7],
  ])('%s is the number %s', (said, value) => {
    expect(int.read(element(said), 'a')).toBe(value)
  })

  test.each([
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['-0.25', -0.25],
    ['40', 40],
  ])('%s is the number %s, whole or not', (said, value) => {
    expect(number.read(element(said), 'a')).toBe(value)
  })

  test.each(['>100', 'neg', '1e5', 'NaN', '1.', '1 000'])('%s is no number', (said) => {
    expect(() => number.read(element(said), 'a')).toThrow('not a number')
  })

  test.each(['193803122385', '19380312P385', '19380312t385'])('%s is twelve digits', (said) => {
    expect(digits12.read(element(said), 'a')).toBe(said)
  })

  test.each([
    [bool, 'ja', 'not a boolean'],
    [bool, 'TRUE', 'not a boolean'],
    [int, 'x12', 'not a whole number'],
    [int, '1234567890123456', 'not a whole number'],
    [int, '--1', 'not a whole number'],
    [digits12, 'x193803122385', 'not twelve digits'],
    [digits12, '193803122385x', 'not twelve digits'],
    [digits12, '19380312-2385', 'not twelve digits'],
  ])('%o does not read %s', (codec, said, detail) => {
    expect(() => codec.read(element(said), 'a/b')).toThrow(
      expect.objectContaining({ path: 'a/b', reason: 'bad-value', message: detail }),
    )
  })

  test('blanks around words are none, and signs that nobody sees are nothing', () => {
    expect(text.read(element('\n Gå ut \t'), 'a')).toBe('Gå ut')
    expect(text.read(element('\u200B\u00AD \u200B'), 'a')).toBe('')
    expect(text.read(element('\u200BGå'), 'a')).toBe('\u200BGå')
  })
})

describe('a field', () => {
  const header = `<documentId> 1 </documentId><sourceSystemHSAId>TSTDEF-1</sourceSystemHSAId>
    <patientId><id>193803122385</id><type>1.2.752.129.2.1.3.1</type></patientId>
    <accountableHealthcareProfessional><authorTime>20261014143000</authorTime></accountableHealthcareProfessional>`
  const contacts = (more: string, body = '') =>
    getCareContacts.readXml(
      `<GetCareContactsResponse xmlns:x="urn:x"><careContact><careContactHeader>${header}${more}</careContactHeader><careContactBody>${body}</careContactBody></careContact></GetCareContactsResponse>`,
    )
  const faultOf = (more: string, body = '') => {
    const reading = contacts(more, body)
    return reading.ok ? reading.unreadable[0] : reading.fault
  }
  const approved = '<approvedForPatient>true</approvedForPatient>'

  test('that has to be there, and is not, is empty or stands twice, is named with its record', () => {
    const path = 'careContact[1]/careContactHeader/approvedForPatient'
    expect(faultOf('')).toMatchObject({ reason: 'missing', detail: 'is not there', documentId: '1' })
    expect(faultOf('<approvedForPatient/>')).toMatchObject({ reason: 'missing', detail: 'is empty' })
    expect(faultOf(approved + approved)).toMatchObject({ reason: 'bad-value', detail: 'stands 2 times' })
    expect(faultOf('<approvedForPatient>ja</approvedForPatient>')).toMatchObject({ detail: 'not a boolean' })
    expect(faultOf(approved)).toBeUndefined()
    expect(faultOf('')?.path).toContain(path.split('/').at(-1))
  })

  test('of the same name in another namespace is not of the contract, before or after', () => {
    const other = '<x:approvedForPatient>nej</x:approvedForPatient>'
    expect(faultOf(approved + other)).toBeUndefined()
    expect(faultOf(other + approved)).toBeUndefined()
    // With none of its own, what there is may be the contract’s in another namespace.
    expect(faultOf(other)).toMatchObject({ reason: 'bad-value', detail: 'not a boolean' })
  })

  test('of two in foreign namespaces the one that most of its neighbours are in is the contract’s', () => {
    const inX = header.replaceAll(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
    const reading = (fields: string) =>
      getCareContacts.readXml(
        `<GetCareContactsResponse xmlns:x="urn:x" xmlns:y="urn:y"><careContact><careContactHeader>${fields}</careContactHeader><careContactBody/></careContact></GetCareContactsResponse>`,
      )
    const [x, y] = [
      '<x:approvedForPatient>true</x:approvedForPatient>',
      '<y:approvedForPatient>nej</y:approvedForPatient>',
    ]
    for (const fields of [inX + x + y, inX + y + x, y + inX + x]) {
      expect(reading(fields)).toMatchObject({ ok: true, items: [{}], unreadable: [] })
    }
  })
})

describe('a loose field', () => {
  const inner = structure({ at: loose(time), name: one(text) })
  const codec = structure({ id: one(text), inner: loose(inner), times: looseMany(time) })
  const read = (fields: string) => {
    const left: FieldFault[] = []
    return { value: codec.read(element(fields), 'r', left), left: left.map(({ path }) => path) }
  }

  test('that cannot be read is left out and named, and what is beside it is kept', () => {
    expect(
      read('<id>1</id><inner><at>i går</at><name>n</name></inner><times>20260101</times><times>x</times>'),
    ).toEqual({
      value: { id: '1', inner: { name: 'n' }, times: ['2026-01-01'] },
      left: ['r/inner/at', 'r/times[2]'],
    })
  })

  test('falls as a whole where what it must hold is missing, and no further', () => {
    expect(read('<id>1</id><inner><at>20260101</at></inner>')).toEqual({
      value: { id: '1', times: [] },
      left: ['r/inner/name'],
    })
    expect(read('<id>1</id><inner><name>n</name></inner><inner><name>n</name></inner>').left).toEqual([
      'r/inner',
    ])
  })

  test('does not save a record that lacks what each must have', () => {
    expect(() => read('<inner><name>n</name></inner>')).toThrow('is not there')
  })

  test('and what stands beside the fields is told by its place', () => {
    const beyond = codec.beyond?.(
      element('<id>1</id><inner><name>n</name><more>1</more><none/></inner><other><b>1</b></other>'),
    )
    expect(beyond).toEqual(['inner/more', 'other'])
  })
})
