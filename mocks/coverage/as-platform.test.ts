import { afterEach, describe, expect, test } from 'vitest'
import { answer, everyTold } from '../api/test-client.ts'
import { contracts, type ContractName } from '../contracts/contracts.ts'
import { connect } from '../own-answers/connect.ts'
import type { OwnAnswers } from '../own-answers/own-answers.ts'
import { diagnosis, taken } from '../own-answers/test-files.ts'
import { otherwiseWritten, toldBefore } from './as-platform.ts'
import { fhirAnswerIn, inFhir, national, recordsIn, reportOn } from './test-files.ts'

/*
 * The report is held against the platform: the same files are asked for as those of a source, and counted.
 */
const birgitta = '193803122385'
const opened: OwnAnswers[] = []
afterEach(() => {
  for (const own of opened.splice(0)) {
    own.clear()
    connect(own)
  }
})

async function toldOf(contract: ContractName, texts: readonly string[]): Promise<number> {
  const { own } = await taken(Object.fromEntries(texts.map((text, index) => [`${index}`, text])))
  opened.push(own)
  own.choose(birgitta)
  const world = connect(own)
  const [resource] = contracts[contract].themes.flatMap((theme) => everyTold.filter((told) => told === theme))
  if (!resource) return Number.NaN
  const { items } = await answer(`?varld=${world}&kallor=ingen`, resource)
  return items.length
}

/** One answer with the records of several. */
const joined = (...answers: string[]): string => {
  const records = answers.map((one) => /<diagnosis>.*<\/diagnosis>/s.exec(one)?.[0] ?? '')
  return (answers[0] ?? '').replace(/<diagnosis>.*<\/diagnosis>/s, records.join('\n'))
}

describe('a number that is not written in twelve digits', () => {
  const otherwise = ['380312-2385', '19380312-2385', '3803122385']

  test('is another person to the platform, and the record is held back; the person is one', async () => {
    const ways = otherwise.map((number, index) => diagnosis(number, `T-${index}`))
    const xml = joined(diagnosis(birgitta, 'OK'), diagnosis(birgitta, 'D'), diagnosis(birgitta, 'D'), ...ways)
    const report = reportOn(xml)
    const [one] = report.contracts
    expect(one?.records).toMatchObject({ total: 6, shown: 2, held: 4 })
    expect(await toldOf('GetDiagnosis', [xml])).toBe(2)
    expect(report.persons).toBe(1)
    expect(one?.held).toMatchObject([
      { rule: toldBefore, records: 1, documentIds: ['D'] },
      { rule: otherwiseWritten, records: 3, documentIds: ['T-0', 'T-1', 'T-2'] },
    ])
  })

  test('is so in FHIR too', () => {
    const [name] = inFhir
    const json = fhirAnswerIn('GetDiagnosis').replaceAll(birgitta, '380312-2385')
    const one = reportOn(json).contracts.find((each) => each.name === 'GetDiagnosis')
    expect(name).toBeDefined()
    expect(one?.records.shown).toBe(0)
    expect(one?.held.map(({ rule }) => rule)).toEqual([otherwiseWritten])
  })
})

describe('a record that stands twice', () => {
  test.each(national)('%s: is shown as often as the platform shows it', async (name) => {
    const [record] = recordsIn(name)
    const write = contracts[name].write as (items: unknown[]) => string
    const [once, twice] = [write([record]), write([record, record])]
    const { records, held } = reportOn(twice).contracts[0] ?? {}
    expect(records).toMatchObject({ total: 2, shown: 1, held: 1 })
    expect(held).toContainEqual(expect.objectContaining({ rule: toldBefore, records: 1 }))
    expect(await toldOf(name, [twice])).toBe(await toldOf(name, [once]))
  })

  test('in two files counts once, and of another person, source or content it is another', () => {
    const xml = diagnosis(birgitta, 'D')
    const shown = (...texts: string[]) => reportOn(...texts).contracts[0]?.records.shown
    expect(shown(xml, xml)).toBe(1)
    expect(shown(xml, diagnosis('194103212389', 'D'))).toBe(2)
    expect(shown(xml, xml.replace('2329990099-SYS', '2329990098-SYS'))).toBe(2)
    expect(shown(xml, diagnosis(birgitta, 'D', ', kronisk'))).toBe(2)
    // What nobody sees makes no difference.
    expect(shown(xml, xml.replace('1.2.752.129.2.1.3.1', '1.2.752.129.2.1.3.3'))).toBe(1)
  })

  test('and differs where somebody sees it is shown twice by the platform too', async () => {
    const both = joined(diagnosis(birgitta, 'D'), diagnosis(birgitta, 'D', ', kronisk'))
    expect(await toldOf('GetDiagnosis', [both])).toBe(2)
    expect(reportOn(both).contracts[0]?.records.shown).toBe(2)
  })

  test('in FHIR: the same again, or as it was before, is held back with a rule of its own', () => {
    const condition = (more: object) => ({
      resource: {
        resourceType: 'Condition',
        id: 'c1',
        subject: { identifier: { system: 'urn:oid:1.2.752.129.2.1.3.1', value: birgitta } },
        code: { text: 'Astma' },
        ...more,
      },
    })
    const of = (...entry: object[]) =>
      reportOn(JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry })).contracts[0]
    expect(of(condition({}), condition({}))?.records).toMatchObject({ total: 2, shown: 1, held: 1 })
    expect(of(condition({}), condition({}))?.held).toMatchObject([{ rule: toldBefore, records: 1 }])
    const changed = of(condition({}), condition({ meta: { versionId: '2' }, code: { text: 'Hosta' } }))
    expect(changed?.held).toMatchObject([{ rule: 'Kom i flera versioner: bara den nyaste visas' }])
  })
})
