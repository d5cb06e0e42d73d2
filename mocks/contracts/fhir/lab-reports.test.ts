import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLabReports } from './read-lab-reports.ts'
import { subject } from './test-bundle.ts'
import { readerFor } from './test-records.ts'

const read = readerFor(readLabReports)
const observation = (more: object = {}) => ({
  resourceType: 'Observation',
  id: 'o',
  status: 'final',
  subject,
  code: { text: 'Hb' },
  ...more,
})
const report = (more: object = {}) => ({
  resourceType: 'DiagnosticReport',
  id: 'r',
  status: 'final',
  subject,
  code: { text: 'Prover' },
  result: [{ reference: 'Observation/o' }],
  ...more,
})
const groupsOf = (...resources: readonly object[]) => read(...resources).items[0]?.body.groupOfAnalyses ?? []
const analysisOf = (more: object) => groupsOf(report(), observation(more))[0]?.analysis[0]
const much = (value: number, more: object = {}) => ({ value, unit: 'g/L', ...more })

describe('what a laboratory may say', () => {
  test.each([
    [{ valueQuantity: much(7) }, { pq: { value: '7', unit: 'g/L' } }],
    [
      { valueQuantity: much(5, { comparator: '<' }) },
      { intervalPQ: { high: '5', highClosed: false, unit: 'g/L' } },
    ],
    [
      { valueQuantity: much(9, { comparator: '>=' }) },
      { intervalPQ: { low: '9', lowClosed: true, unit: 'g/L' } },
    ],
    [{ valueString: 'Ingen växt' }, { st: 'Ingen växt' }],
    [{ valueCodeableConcept: { text: 'Positiv' } }, { cv: { originalText: 'Positiv' } }],
    [{ valueInteger: 0 }, { pq: { value: '0' } }],
    [{ valueBoolean: false }, { st: 'Nej' }],
    [{ valueRatio: { numerator: { value: 1 }, denominator: { value: 128 } } }, { st: '1:128' }],
    [{ valueRange: { low: much(1), high: much(2) } }, { intervalPQ: { low: '1', high: '2', unit: 'g/L' } }],
  ])('a value %j', (more, value) => {
    expect(analysisOf(more)?.result[0]?.value).toEqual(value)
  })

  test('a value of another kind, or no number, is named and the analysis told without it', () => {
    for (const more of [
      { valuePeriod: {} },
      { valueQuantity: much(1, { comparator: 'ad' }) },
      { valueQuantity: { value: 'x' } },
    ]) {
      const { items, faults } = read(report(), observation(more))
      expect(items[0]?.body.groupOfAnalyses[0]?.analysis).toMatchObject([{ code: {}, result: [] }])
      expect(faults).toEqual([{ path: `entry[2]/resource/${Object.keys(more)[0]}`, reason: 'bad-value' }])
    }
  })

  test('why there is no value is told', () => {
    const dataAbsentReason = { coding: [{ code: 'not-performed' }] }
    expect(analysisOf({ dataAbsentReason })).toMatchObject({ comment: 'Analysen är inte gjord', result: [] })
  })

  test('of several references none is taken for the person’s', () => {
    const [women, men] = [
      { low: much(117), text: 'Kvinnor 117–153' },
      { low: much(134), text: 'Män 134–170' },
    ]
    const of = (...referenceRange: object[]) =>
      analysisOf({ valueQuantity: much(140), referenceRange })?.result[0]?.reference
    expect(of(women, men)).toEqual({ description: 'Kvinnor 117–153; Män 134–170' })
    expect(of(men)).toEqual({ interval: { low: '134', unit: 'g/L' }, description: 'Män 134–170' })
    expect(of(men, { high: much(300), type: { coding: [{ code: 'treatment' }] } })).toEqual(of(men))
  })

  test('a code by NPU before LOINC, so that the same analysis of two sources is one', () => {
    const coding = [
      { system: 'http://loinc.org', code: '718-7', display: 'Hemoglobin' },
      { system: 'urn:oid:1.2.752.108.1', code: 'NPU28309', display: 'Hemoglobin i blod' },
    ]
    expect(analysisOf({ code: { coding } })?.code).toEqual({
      code: 'NPU28309',
      codeSystem: '1.2.752.108.1',
      displayName: 'Hemoglobin i blod',
    })
  })

  test('panels and parts are analyses of a group, and what no report tells of is a reply of its own', () => {
    const panel = observation({
      id: 'p',
      code: { text: 'Blodstatus' },
      hasMember: [{ reference: 'Observation/o' }],
    })
    const parts = observation({
      id: 'q',
      code: { text: 'Gaser' },
      component: [{ code: { text: 'pH' }, valueQuantity: { value: 7.4 } }],
    })
    const { items, faults } = read(
      report({ result: [{ reference: 'Observation/p' }, { reference: 'Observation/q' }] }),
      panel,
      observation({ valueString: 'x' }),
      parts,
      observation({ id: 'alone', valueString: 'y' }),
    )
    expect(faults).toEqual([])
    expect(items.map(({ header }) => header.record.id.extension)).toEqual(['r', 'alone'])
    expect(
      items[0]?.body.groupOfAnalyses.map(({ analysis }) => analysis.map(({ code }) => code?.originalText)),
    ).toEqual([['Hb'], ['pH']])
  })

  test.each([
    ['somebody else’s', { subject: { identifier: { value: '191212121212' } } }, 'subject', 'wrong-subject'],
    ['of a status nobody knows', { status: 'maybe' }, 'status', 'bad-value'],
    [
      'with what changes its meaning',
      { modifierExtension: [{ url: 'x' }] },
      'modifierExtension',
      'bad-value',
    ],
  ])('a value that is %s is not told, and is named', (_, more, path, reason) => {
    const { items, faults } = read(report(), observation({ valueString: 'hemligt', ...more }))
    expect(JSON.stringify(items)).not.toContain('hemligt')
    expect(faults).toContainEqual({ path: `entry[2]/resource/${path}`, reason })
  })

  test('a mistake, and what is not for the patient, is gone; what did not come along is named', () => {
    for (const more of [{ status: 'entered-in-error' }, { meta: { security: [{ code: 'NOPAT' }] } }]) {
      const { items, faults } = read(report(), observation({ valueString: 'hemligt', ...more }))
      expect(items[0]?.body.groupOfAnalyses).toEqual([])
      expect(faults).toEqual([])
    }
    expect(read(report()).faults).toEqual([{ path: 'entry[1]/resource/result[1]', reason: 'missing' }])
  })

  test('what is of another kind is named, and a file that has no place is not lost without a word', () => {
    const category = [{ coding: [{ code: 'vital-signs' }] }]
    expect(read(observation({ category }), report({ result: [] })).faults).toEqual([
      { path: 'entry[1]/resource/category', reason: 'bad-value' },
    ])
    expect(
      read(report({ result: [], presentedForm: [{}], conclusion: 'Utan anmärkning' })).items,
    ).toMatchObject([{ notRead: ['presentedForm'], body: { text: 'Utan anmärkning' } }])
  })

  test('nothing that is said makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), (said) => {
        const odd = {
          valueQuantity: said,
          component: said,
          hasMember: said,
          referenceRange: said,
          specimen: said,
        }
        expect(read(report({ performer: said, basedOn: said }), observation(odd)).items.length).toBeLessThan(
          3,
        )
      }),
    )
  })
})
