import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { most } from '../contracts/bounds.ts'
import { getDiagnosis } from '../contracts/riv-ta/get-diagnosis.ts'
import { identify, identifyText } from './identify.ts'
import { noAnswers } from './no-answers.ts'
import { utf16, utf8, waysToWrite } from './test-encodings.ts'
import { eachNoAnswer } from './test-no-answers.ts'

const xml = getDiagnosis.write([])
const json = '{"resourceType":"Condition","code":{"text":"Öroninflammation"}}'

describe('what is no answer', () => {
  test.each(eachNoAnswer)('$kind: $start', ({ kind, bytes }) => {
    // What an answer says of itself is for those who read it.
    const expected = kind === 'errorResult' ? { format: 'riv-ta' } : { format: 'none', kind }
    expect(identify(bytes)).toMatchObject(expected)
  })

  test('every kind has such a file, and something to do', () => {
    expect([...new Set(eachNoAnswer.map(({ kind }) => kind))].toSorted()).toEqual(
      Object.keys(noAnswers).toSorted(),
    )
    for (const { words, todo } of Object.values(noAnswers)) {
      expect(words).toMatch(/[^.]$/)
      expect(todo).toMatch(/.{10}\.$/)
    }
    expect(new Set(Object.values(noAnswers).map(({ kind }) => kind)).size).toBe(Object.keys(noAnswers).length)
  })

  test('a zip is packed, and what is larger than any answer is not even looked at', () => {
    expect(identify(utf8('PK\u0003\u0004x'))).toEqual({ format: 'none', kind: 'packed' })
    expect(identify(new Uint8Array(most.characters * 4 + 1))).toEqual({ format: 'none', kind: 'tooLarge' })
  })

  test('its contract is told by a name that could be one, and by nothing else', () => {
    const ofName = (name: string) => identify(utf8(`<${name} xmlns="urn:riv:x"/>`))
    expect(ofName('FindContentResponse')).toMatchObject({ contract: 'FindContent', namespace: 'urn:riv:x' })
    expect(ofName('GetDiagnosis')).toMatchObject({ kind: 'request', contract: 'GetDiagnosis' })
    for (const name of ['_191212121212Response', 'Response', `${'a'.repeat(61)}Response`])
      expect(ofName(name)).toEqual({ format: 'none', kind: 'unknownContract', namespace: 'urn:riv:x' })
  })
})

describe('an answer', () => {
  test.each(Object.entries(waysToWrite))('in %s is told, and its text is whole', (_, write) => {
    expect(identify(write(xml))).toMatchObject({ format: 'riv-ta', contract: 'GetDiagnosis', text: xml })
    expect(identify(write(json))).toEqual({ format: 'fhir', json: JSON.parse(json), text: json })
  })

  test('in XML needs no mark, and what has been read already is told alike', () => {
    expect(identify(utf16(xml))).toMatchObject({ format: 'riv-ta', text: xml })
    expect(identifyText(xml)).toEqual(identify(utf8(xml)))
    expect(identifyText(json)).toEqual(identify(utf8(json)))
  })
})

test('no bytes make it throw, nor take long', () => {
  const start = fc.constantFrom('', '<', '{', '[', '<?xml version="1.0"?>', 'MSH|', '<html', xml, json)
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 60 }), fc.nat(600), (text, tail, cut) => {
      const bytes = new Uint8Array([...utf8(text.slice(0, cut || undefined)), ...tail])
      expect(['riv-ta', 'fhir', 'none']).toContain(identify(bytes).format)
    }),
  )
  const cutOff = `{"resourceType":"Bundle","entry":[${'{"resource":{"resourceType":"Condition"}},'.repeat(50_000)}`
  expect(identify(utf8(cutOff))).toEqual({ format: 'none', kind: 'brokenJson' })
})
