import { expect, test } from 'vitest'
import { asCsv } from './as-csv.ts'
import { asMarkdown } from './as-markdown.ts'
import { answerIn, fhirAnswerIn, reportOn } from './test-files.ts'

const patient = {
  resourceType: 'Patient',
  id: 'p1',
  identifier: [{ system: 'http://electronichealth.se/identifier/personnummer', value: '193803122385' }],
}
const goal = {
  resourceType: 'Goal',
  id: 'g1',
  lifecycleStatus: 'active',
  subject: { reference: 'Patient/p1' },
  description: { text: 'Gå en mil' },
}
const bundle = (...resources: object[]) =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'searchset',
    entry: resources.map((resource) => ({ resource })),
  })

test('FHIR: what nothing points to that is shown reaches nobody, and a Patient says who the answer is about', () => {
  const alone = reportOn(bundle(patient, goal))
  expect(alone.persons).toBe(1)
  expect(alone.contracts).toMatchObject([
    { records: { total: 2, shown: 0, unseen: 2 }, fields: { shown: 0 } },
  ])
  expect(asMarkdown(alone)).toContain('| inga; 0 av 2 resurser pekas ut |')
  const plan = {
    resourceType: 'CarePlan',
    id: 'c1',
    status: 'active',
    intent: 'plan',
    subject: { reference: 'Patient/p1' },
    goal: [{ reference: 'Goal/g1' }],
  }
  const [, others] = reportOn(bundle(patient, goal, plan)).contracts
  expect(others).toMatchObject({ records: { total: 2, shown: 2, unseen: 0 } })
})

test('files are counted where there is a record, and one is said as one', () => {
  const empty = answerIn('GetDiagnosis').replace(/<(\w*:?)diagnosis>.*<\/\1diagnosis>/s, '')
  const report = reportOn(answerIn('GetDiagnosis'), empty)
  expect(report.contracts[0]).toMatchObject({ files: 1, records: { total: 3 } })
  expect(asMarkdown(reportOn(empty))).toContain('Det finns inga poster i svaren.')
  const lost = answerIn('GetDiagnosis').replace(/<(\w*:?)approvedForPatient>true<\/\1approvedForPatient>/, '')
  expect(asMarkdown(reportOn(lost))).toContain('1 är oläslig.')
})

test('the table has each field of each record, as often as it stands', () => {
  const report = reportOn(answerIn('GetDiagnosis'), fhirAnswerIn('GetDiagnosis'))
  const rows = asCsv(report)
    .split('\r\n')
    .map((row) => row.split(';').map((cell) => cell.replaceAll('"', '')))
    .filter(([part]) => part === 'Post, fält')
  const fields = report.files.flatMap(({ name, records }) =>
    records.flatMap(({ at, fields: own }) => own.map(({ path, count }) => [name, at, path, String(count)])),
  )
  expect(rows.map((row) => [row[3], row[4], row[6], row[8]])).toEqual(fields)
  expect(fields.length).toBeGreaterThan(50)
})

test('a unit is asked for where there is a value that has one, and not of a text', () => {
  const value = (inner: string) =>
    reportOn(
      answerIn('GetLaboratoryOrderOutcome').replaceAll(/<pq>.*?<\/pq>/gs, inner),
    ).contracts[0]?.missing.map(({ what }) => what)
  expect(value('<st>Ingen växt</st>')).not.toContain('enhet till värdena')
  expect(value('<pq><value>4</value></pq>')).toContain('enhet till värdena')
  expect(value('<pq><value>4</value><unit>g</unit></pq>')).not.toContain('enhet till värdena')
})
