import { zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { getCareContacts } from '../contracts/riv-ta/get-care-contacts.ts'
import { identify } from '../file-kinds/identify.ts'
import { judge } from './judge.ts'
import { limits } from './limits.ts'
import { whyRefused } from './refusals.ts'
import {
  bytesOf,
  condition,
  diagnosis,
  everything,
  incoming,
  now,
  outcomeOf,
  taken,
  withoutEnvelope,
} from './test-files.ts'
import { ownAnswers } from './own-answers.ts'

const maj = '194103212389'
const other = '198001012387'
const one = async (content: string | Uint8Array, name = 'svar.xml') =>
  (await taken({ [name]: content })).files[0]

describe('what a file is', () => {
  test.each([
    ['an answer in its envelope', diagnosis(maj), 'GetDiagnosis'],
    ['an answer alone', withoutEnvelope(diagnosis(maj)), 'GetDiagnosis'],
    ['one of a contract with no records', getCareContacts.write([]), 'GetCareContacts'],
    ['one FHIR resource', condition(maj), 'GetDiagnosis'],
  ])('%s', async (_, content, contract) => {
    const file = await one(content)
    expect(file?.outcome).toMatchObject({ kind: 'read', read: { answers: [{ contract }] } })
  })

  test('a Bundle of several kinds: each contract gets its own, and what is shown nowhere is named', async () => {
    const { own, files } = await taken({ 'allt.json': everything(maj) })
    expect(files[0]?.outcome).toMatchObject({
      kind: 'read',
      read: { records: 2, unreadable: 0, notShown: ['Claim'] },
    })
    expect(own.answers('GetDiagnosis')).toHaveLength(1)
    expect(own.answers('GetVaccinationHistory')[0]?.text).not.toContain('Astma')
    expect(own.state()).toMatchObject({
      chosen: maj,
      persons: [{ number: maj, name: { givenName: 'Maj', familyName: 'Exempelsson' } }],
    })
  })

  test('one that is larger than any is not even read', async () => {
    const own = ownAnswers(
      () => now,
      () => false,
    )
    let isRead = false
    const bytes = () => {
      isRead = true
      return Promise.resolve(new Uint8Array())
    }
    await own.add([{ name: 'stor.xml', size: 200_000_000, bytes }])
    expect([outcomeOf(own.state().files[0]), isRead]).toEqual(['too-large', false])
  })

  test('one that cannot be read is told of, and the others are taken', async () => {
    const own = ownAnswers(
      () => now,
      () => false,
    )
    const gone = { name: 'borta.xml', size: 1, bytes: () => Promise.reject(new Error('gone')) }
    await own.add([gone, incoming('svar.xml', diagnosis(maj))])
    expect(own.state().files.map(outcomeOf)).toEqual(['not-read', 'read'])
  })

  test('more files than can be shown are not taken, and that is told', async () => {
    const zip = Object.fromEntries(
      Array.from({ length: limits.files + 20 }, (_, index) => [
        `${index}.xml`,
        bytesOf(diagnosis(maj, `D-${index}`)),
      ]),
    )
    const { files } = await taken({ 'alla.zip': zipSync(zip) })
    expect(files).toHaveLength(limits.files + 1)
    expect(outcomeOf(files.at(-1))).toBe('too-many-files')
  })

  test('whatever the bytes are, each file is told of, and nothing throws', async () => {
    const start = fc.constantFrom(
      '',
      '<',
      '{',
      '<?xml version="1.0"?>',
      '{"resourceType":"Bundle","entry":[',
      'PK\u0003\u0004',
      diagnosis(maj),
      everything(maj),
    )
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 60 }), fc.nat(1_500), async (text, tail, cut) => {
        const bytes = new Uint8Array([...bytesOf(text.slice(0, cut || undefined)), ...tail])
        const { own, files } = await taken({ 'x.bin': bytes })
        expect(files.length).toBeGreaterThan(0)
        for (const { outcome } of files) {
          if (outcome.kind === 'refused') expect(whyRefused(outcome).why).not.toBe('')
        }
        expect(() => own.answers('GetDiagnosis')).not.toThrow()
      }),
      { numRuns: 120 },
    )
  })

  test('any JSON is read or refused', () => {
    const judged = (json: string) => judge(identify(bytesOf(json)), now)
    expect(() => fc.assert(fc.property(fc.json(), (json) => judged(json) !== undefined))).not.toThrow()
  })
})

describe('several files', () => {
  test('of several persons one is shown, and another can be chosen', async () => {
    const { own } = await taken({ 'a.xml': diagnosis(maj), 'b.xml': diagnosis(other, 'DIA-2') })
    expect(own.state().persons.map(({ number }) => number)).toEqual([maj, other])
    expect(own.answers('GetDiagnosis').map(({ text }) => text.includes(maj))).toEqual([true])
    own.choose(other)
    expect(own.answers('GetDiagnosis').map(({ text }) => text.includes(other))).toEqual([true])
    expect(own.shown().map(({ name }) => name)).toEqual(['b.xml'])
  })

  test('a record in two files is told of, and shown once', async () => {
    const both = diagnosis(maj).replace(
      /<diagnosis>.*<\/diagnosis>/s,
      (first) => first + first.replace('DIA-1', 'DIA-2'),
    )
    const { own, files } = await taken({ 'a.xml': diagnosis(maj), 'b.xml': both })
    expect(files[1]?.outcome).toMatchObject({ same: [{ name: 'a.xml', records: 1 }] })
    const told = own.answers('GetDiagnosis').map(({ text }) => text.match(/DIA-\d/g))
    expect(told).toEqual([['DIA-1'], ['DIA-2']])
  })

  test('so is one of FHIR, and the very same file is not taken twice', async () => {
    const { own, files } = await taken({
      'a.json': condition(maj),
      'b.json': ` ${condition(maj)}`,
      'c.json': condition(maj),
    })
    expect(files.map(outcomeOf)).toEqual(['read', 'read', 'same'])
    expect(files[1]?.outcome).toMatchObject({ same: [{ name: 'a.json', records: 1 }] })
    expect(own.answers('GetDiagnosis')).toHaveLength(1)
  })

  test('what is taken away is gone, and so is all', async () => {
    const { own, files } = await taken({ 'a.xml': diagnosis(maj), 'b.xml': diagnosis(maj, 'DIA-2') })
    own.remove(files[0]?.id ?? 0)
    expect(own.state().files.map(({ name }) => name)).toEqual(['b.xml'])
    own.clear()
    expect(own.state()).toMatchObject({ files: [], persons: [], chosen: undefined })
    expect(own.answers('GetDiagnosis')).toEqual([])
  })
})
