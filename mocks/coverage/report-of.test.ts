import { expect, test } from 'vitest'
import { mutated as mutatedJson, written } from '../contracts/mutate.ts'
import { mutated } from '../contracts/riv-ta/mutations.ts'
import { randomOf } from '../worlds/random.ts'
import { asCsv } from './as-csv.ts'
import { asJson } from './as-json.ts'
import { asMarkdown } from './as-markdown.ts'
import { type CoverageReport, outcomes, sumOf } from './report.ts'
import { answerIn, fhirAnswerIn, inFhir, national, reportOn } from './test-files.ts'

/** Every sum of a report is that of its parts. */
function sumsOf({ contracts, files }: CoverageReport): void {
  for (const one of contracts) {
    const records = files.flatMap((file) =>
      file.format === one.format ? file.records.filter(({ contract }) => contract === one.name) : [],
    )
    const { total, shown, held, lost, unseen } = one.records
    expect([total, shown + held + lost + unseen]).toEqual([records.length, records.length])
    expect(one.values.total).toBe(sumOf(one.values))
    expect(one.fields.total).toBe(sumOf(one.fields))
    expect(one.fields.total).toBe(one.each.length)
    for (const outcome of outcomes) {
      expect(one.values[outcome]).toBe(records.reduce((sum, { values }) => sum + values[outcome], 0))
      expect(one.values[outcome]).toBe(one.each.reduce((sum, { values }) => sum + values[outcome], 0))
      expect(one.fields[outcome]).toBe(one.each.filter((field) => field.outcome === outcome).length)
    }
    for (const record of records) {
      expect(sumOf(record.values)).toBe(record.fields.reduce((sum, { count }) => sum + count, 0))
      if (record.outcome === 'held') expect(record.values.held).toBe(sumOf(record.values))
      if (record.outcome === 'lost') expect(record.values.lost).toBe(sumOf(record.values))
    }
    for (const { records: lacking, of } of one.missing) expect(lacking).toBeLessThanOrEqual(of)
    expect(one.faults.reduce((sum, { count }) => sum + count, 0)).toBe(
      records.flatMap(({ faults }) => faults).length,
    )
    const named = one.each.filter(({ path }) => path !== '').length
    expect(one.known.notSent).toBeLessThanOrEqual(one.known.total)
    expect(one.known.total - one.known.notSent).toBeLessThanOrEqual(named)
  }
}

const runs = 6

test.each(national)(
  '%s: whatever is changed in an answer, the report adds up and is the same twice',
  (name) => {
    const answer = answerIn(name)
    for (let seed = 1; seed <= runs; seed++) {
      const xml = mutated(answer, randomOf(seed))
      const [report, again] = [reportOn(xml), reportOn(xml)]
      sumsOf(report)
      for (const print of [asMarkdown, asJson, asCsv]) expect(print(report)).toBe(print(again))
    }
  },
)

test.each(inFhir)('%s in FHIR: whatever is changed in an answer, the report adds up', (name) => {
  const answer: unknown = JSON.parse(fhirAnswerIn(name))
  for (let seed = 1; seed <= runs; seed++) {
    const random = randomOf(seed)
    const report = reportOn(written(mutatedJson(answer, random), random))
    expect(report.files).toHaveLength(1)
    sumsOf(report)
  }
})

test('a whole answer of each contract has its records, and fields that reach the resident', () => {
  for (const name of national) {
    const [one] = reportOn(answerIn(name)).contracts
    expect(one, name).toMatchObject({
      name,
      format: 'riv-ta',
      records: { lost: 0 },
      fields: { unreadable: 0, beyond: 0 },
    })
    expect(one?.fields.shown, name).toBeGreaterThan(3)
  }
  for (const name of inFhir.filter((each) => each !== 'PlanStructures')) {
    const { contracts } = reportOn(fhirAnswerIn(name))
    expect(
      contracts.find((one) => one.name === name),
      name,
    ).toMatchObject({ records: { lost: 0 } })
    expect(contracts.find((one) => one.name === name)?.fields.shown, name).toBeGreaterThan(2)
  }
})

const planted = ['Hemligheten om Greta', 'förkylning i november', '070-174 06 35', 'Storgatan 12 B']

/** Every value of an answer that is words, and no code, id or time, is one of the planted. */
const plantedIn = (xml: string) =>
  xml.replaceAll(
    />([^<>]*\p{Ll}[^<>]* [^<>]*)</gu,
    (_, __: string, at: number) => `>${planted[at % planted.length]}<`,
  )

test.each(national)('%s: no text of a record is in the report', (name) => {
  const xml = plantedIn(answerIn(name))
  const spoilt = mutated(xml, randomOf(7))
  const report = reportOn(xml, spoilt)
  for (const text of [asMarkdown(report), asJson(report), asCsv(report)]) {
    for (const secret of planted) expect(text).not.toContain(secret)
    expect(text).not.toContain('193803122385')
    expect(text).not.toMatch(/(?<!\d)19\d{6}[-]?\d{4}(?!\d)/)
  }
})

test.each(inFhir)('%s in FHIR: no text of a record is in the report', (name) => {
  const json = fhirAnswerIn(name).replaceAll(/: ?"([^"]* [^"]*)"/g, () => `:"${planted[0]}"`)
  const report = reportOn(json)
  for (const text of [asMarkdown(report), asJson(report), asCsv(report)]) {
    for (const secret of planted) expect(text).not.toContain(secret)
    expect(text).not.toMatch(/(?<!\d)19\d{6}[-]?\d{4}(?!\d)/)
  }
})

test('persons are counted over files, and never named', () => {
  const xml = answerIn('GetDiagnosis')
  const other = xml.replace(/<(\w*:?)id>19\d{10}</, '<$1id>199206142391<')
  const report = reportOn(xml, xml, other)
  expect(report.persons).toBe(2)
  expect(report.files.map(({ persons }) => persons)).toEqual([1, 1, 2])
  expect(report.contracts[0]?.persons).toBe(2)
})

test('an order of files of their own does not matter', () => {
  const [a, b] = [answerIn('GetDiagnosis'), answerIn('GetListing')]
  expect(asJson(reportOn(a, b)).length).toBe(asJson(reportOn(b, a)).length)
})
