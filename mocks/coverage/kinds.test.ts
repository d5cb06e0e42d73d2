import { describe, expect, test } from 'vitest'
import { asCsv } from './as-csv.ts'
import { reportOf } from './report-of.ts'
import { answerIn, fileOf, now, reportOn } from './test-files.ts'

const diagnosis = answerIn('GetDiagnosis')
const response = 'urn:riv:clinicalprocess:healthcond:description:GetDiagnosisResponder:2'

describe('an answer', () => {
  test('is read without its envelope, and in another version is said to be so', () => {
    const bare =
      /<GetDiagnosisResponse.*<\/GetDiagnosisResponse>/s.exec(
        diagnosis.replaceAll(/(<\/?)ns\d+:/g, '$1'),
      )?.[0] ?? ''
    expect(reportOn(bare).contracts[0]?.records.total).toBe(reportOn(diagnosis).contracts[0]?.records.total)
    const later = reportOn(diagnosis.replaceAll(response, response.replace(/2$/, '3')))
    expect(later.files[0]?.remarks.map(({ kind }) => kind)).toEqual(['annan-version'])
    expect(later.files[0]?.version).toMatch(/:3$/)
  })

  test('with a record that lacks what it must have tells where, and that the record is lost', () => {
    const [one] = reportOn(
      diagnosis.replace(/<(\w*:?)approvedForPatient>true<\/\1approvedForPatient>/, ''),
    ).contracts
    expect(one?.records).toMatchObject({ total: 3, lost: 1 })
    expect(one?.faults).toMatchObject([
      {
        path: 'diagnosisHeader/approvedForPatient',
        words: 'Obligatoriskt fält saknas',
        loses: 'record',
        count: 1,
      },
    ])
  })

  test('with a field that cannot be read keeps the record', () => {
    const [one] = reportOn(diagnosis.replace(/(<(\w*:?)diagnosisTime>)\d+/, '$1i går')).contracts
    expect(one?.records.lost).toBe(0)
    expect(one?.values.unreadable).toBe(1)
    expect(one?.faults).toMatchObject([
      { path: 'diagnosisBody/diagnosisTime', kind: 'bad-value', loses: 'field' },
    ])
  })

  test('with records that are not for the patient counts them and names their rules and ids', () => {
    const [one] = reportOn(diagnosis.replace('approvedForPatient>true', 'approvedForPatient>false')).contracts
    expect(one?.records).toMatchObject({ held: 1, shown: 2 })
    expect(one?.held).toMatchObject([{ rule: expect.stringContaining('approvedForPatient'), records: 1 }])
    expect(one?.held[0]?.documentIds).toHaveLength(1)
  })

  test('with what is not read counts its values where it begins', () => {
    const more = '<x:more xmlns:x="urn:x"><x:a>1</x:a><x:b>2</x:b></x:more>'
    const [one] = reportOn(
      diagnosis.replace(/<\/(\w*:?)diagnosisBody>/, `${more}</$1diagnosisBody>`),
    ).contracts
    expect(one?.each.filter(({ outcome }) => outcome === 'beyond')).toMatchObject([
      { path: 'diagnosisBody/more', values: { beyond: 2 }, records: 1 },
    ])
  })

  test('with a word that the portal has no words for tells it, but never a text', () => {
    const word = (said: string) =>
      reportOn(diagnosis.replace(/(<(\w*:?)typeOfDiagnosis>)[^<]*/, `$1${said}`)).contracts[0]?.codes
    expect(word('Trolig')).toMatchObject([
      { path: 'diagnosisBody/typeOfDiagnosis', code: 'Trolig', count: 1 },
    ])
    expect(word('Greta har ont')?.[0]).not.toHaveProperty('code')
    expect(word('193803122385')?.[0]).not.toHaveProperty('code')
    expect(word('Bidiagnos')).toEqual([])
  })
})

describe('FHIR', () => {
  const subject = { identifier: { system: 'urn:oid:1.2.752.129.2.1.3.1', value: '199206142391' } }
  const condition = { resourceType: 'Condition', id: 'c1', subject, code: { text: 'Astma' } }
  const on = (...resources: object[]) =>
    reportOn(
      JSON.stringify({
        resourceType: 'Bundle',
        type: 'searchset',
        entry: resources.map((resource) => ({ resource })),
      }),
    )

  test('a resource by itself is read as one in a bundle', () => {
    const [alone] = reportOn(JSON.stringify(condition)).contracts
    expect(alone).toMatchObject({ name: 'GetDiagnosis', format: 'fhir', records: { shown: 1 }, persons: 1 })
    expect(on(condition).contracts[0]).toEqual(alone)
  })

  test('elements that are not read, labels, mistakes and unknown types are told', () => {
    const report = on(
      { ...condition, severity: { text: 'svår' } },
      { ...condition, id: 'c2', meta: { security: [{ code: 'NOPAT' }] } },
      { ...condition, id: 'c3', verificationStatus: { coding: [{ code: 'entered-in-error' }] } },
      { ...condition, id: 'c4', verificationStatus: { coding: [{ code: 'refuted' }] } },
      { resourceType: 'Coverage', id: 'x', status: 'active' },
    )
    const [own, others] = report.contracts
    expect(own?.records).toEqual({ total: 4, shown: 1, held: 2, lost: 1, unseen: 0 })
    expect(own?.each.filter(({ outcome }) => outcome === 'beyond').map(({ path }) => path)).toEqual([
      'Condition/severity/text',
    ])
    expect(own?.held.map(({ documentIds }) => documentIds)).toEqual([['c2'], ['c3']])
    expect(own?.faults).toMatchObject([{ path: 'verificationStatus', loses: 'record' }])
    expect(others?.records).toMatchObject({ total: 1, unseen: 1 })
    expect(others?.faults).toEqual([])
    expect(report.files[0]?.remarks).toMatchObject([
      { kind: 'okänd-resurstyp', words: 'Resurser av en typ som portalen inte läser: Coverage' },
    ])
  })
})

test('no cell of the table begins a formula, whatever a file is called', () => {
  const names = ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r\n=1', '|cmd', '"=1', '＝1']
  const text = asCsv(
    reportOf(
      names.map((name) => fileOf('', name)),
      now,
    ),
  )
  const cells = text.split('\r\n').flatMap((line) => line.split(';'))
  expect(
    cells.filter((one) => /^"?[\s"]*[=+\-@|＝]/.test(one.replace(/^\uFEFF/, '')) && !one.startsWith('"""')),
  ).toEqual([])
  expect(cells.filter((one) => one.startsWith(`"'`)).length).toBeGreaterThan(7)
})
