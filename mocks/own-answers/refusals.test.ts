import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { waysToWrite } from '../file-kinds/test-encodings.ts'
import { eachNoAnswer } from '../file-kinds/test-no-answers.ts'
import { limits } from './limits.ts'
import { type Refused, whyRefused } from './refusals.ts'
import { condition, diagnosis, outcomeOf, taken } from './test-files.ts'

const maj = '194103212389'
const one = async (content: string | Uint8Array) => (await taken({ 'svar.xml': content })).files[0]

const areSentences = (refusal: Refused['refusal']) =>
  Object.values(whyRefused({ refusal })).every((words) => /^\p{Lu}.{9,}\.$/u.test(words))

describe('is refused, with a word and what to do:', () => {
  test.each(eachNoAnswer)('$kind: $start', async ({ bytes, kind }) => {
    expect([outcomeOf(await one(bytes)), areSentences(kind)]).toEqual([kind, true])
  })

  test.each<[string, string | Uint8Array, Refused['refusal']]>([
    ['half an answer', diagnosis(maj).slice(0, 900), 'brokenXml'],
    ['FHIR that is not shown', '{"resourceType":"Claim"}', 'no-known-resources'],
    [
      'too many resources',
      `{"resourceType":"Bundle","entry":[${'{},'.repeat(50_000)}{}]}`,
      'too-many-records',
    ],
    [
      'too many records',
      diagnosis(maj).replace(/<diagnosis>.*<\/diagnosis>/s, '<diagnosis/>'.repeat(5_001)),
      'too-many-records',
    ],
    ['too long, whatever it is', new Uint8Array(limits.file + 1), 'too-large'],
    ['a broken zip', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'zip-broken'],
    ['an empty zip', zipSync({}), 'zip-empty'],
  ])('%s', async (_, content, refusal) => {
    expect([outcomeOf(await one(content)), areSentences(refusal)]).toEqual([refusal, true])
  })
})

test.each(Object.entries(waysToWrite))('an answer in %s is shown', async (_, write) => {
  expect(outcomeOf(await one(write(diagnosis(maj))))).toBe('read')
  expect(outcomeOf(await one(write(condition(maj))))).toBe('read')
})

test('the contract of what is refused is named within the words', async () => {
  const file = await one('<FindContentResponse xmlns="urn:riv:x"/>')
  expect(file?.outcome).toEqual({ kind: 'refused', refusal: 'unknownContract', detail: 'FindContent' })
  expect(whyRefused({ refusal: 'unknownContract', detail: 'FindContent' }).why).toMatch(/ \(FindContent\)\.$/)
})
