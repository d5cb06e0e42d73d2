import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { forPatient } from '../../platform/patient-filter.ts'
import { getLaboratoryOrderOutcome } from './get-laboratory-order-outcome.ts'

const folder = join(
  process.env['KONTRAKT'] ?? resolve(import.meta.dirname, '../../../../shared/kontrakt/exempel'),
  'GetLaboratoryOrderOutcome',
)
const read = (file: string) => {
  const reading = getLaboratoryOrderOutcome.readXml(readFileSync(join(folder, file), 'utf8'))
  return reading.ok ? reading.items : []
}

describe.runIf(existsSync(folder))('the published examples', () => {
  test('hold the order, the analysis, the value, its reference, and who has signed', () => {
    const [item] = read('05-Compliant_Content_Response_Post_httpfiltering.xml')
    expect(item).toMatchObject({
      header: { signature: { name: '?', timestamp: '2007-12-12T01:01:01+01:00' } },
      body: {
        referral: { question: '?', requester: { orgUnit: { name: '?' } } },
        recipientUnit: { name: '?' },
        contactInformation: { text: '?' },
        groupOfAnalyses: [
          {
            code: { code: 'NPU03804' },
            analysis: [
              {
                specimen: [{ timestamp: '2017-01-01T10:00:00+01:00' }],
                result: [
                  {
                    value: { st: '?' },
                    interpretation: [{ code: '?' }],
                    reference: {
                      interval: { low: '1', lowClosed: false, high: '3', highClosed: false, unit: '?' },
                    },
                  },
                ],
              },
            ],
          },
        ],
      },
    })
  })

  test('hold what a result has led to, two levels down', () => {
    const [item] = read('07-Compliant_Content_Response_Related.xml')
    const related = item?.body.groupOfAnalyses[0]?.analysis[0]?.result[0]?.related[0]
    expect(related?.result[0]?.related[0]?.result[0]).toMatchObject({ value: { st: '?' } })
  })

  test('only what is approved for the patient leaves the platform', () => {
    const items = read('07-Compliant_Content_Response_Related.xml')
    expect(items).toHaveLength(3)
    expect(forPatient('GetLaboratoryOrderOutcome', items, '193803122385').visible).toHaveLength(1)
  })
})

const answer = (header: string, body: string) =>
  getLaboratoryOrderOutcome.readXml(
    `<GetLaboratoryOrderOutcomeResponse><laboratoryOrderOutcome><header><accessControlHeader><approvedForPatient>true</approvedForPatient>${header}</accessControlHeader>
     <sourceSystemId><root>1</root></sourceSystemId><record><id><root>1</root></id></record></header><body>${body}</body></laboratoryOrderOutcome></GetLaboratoryOrderOutcomeResponse>`,
  )
const result = (inside: string) =>
  answer('', `<groupOfAnalyses><analysis><result>${inside}</result></analysis></groupOfAnalyses>`)

describe('one odd field', () => {
  test.each([
    ['<value><pq><value>&gt;100</value></pq></value>', { value: { pq: { value: '>100' } } }],
    [
      '<value><pq><value>1,123456789012345</value><unit>g</unit></pq></value>',
      { value: { pq: { value: '1,123456789012345', unit: 'g' } } },
    ],
    ['<value><pq><unit>g</unit></pq></value>', { value: { pq: { unit: 'g' } } }],
    ['<value><st>neg</st></value>', { value: { st: 'neg' } }],
    ['<value/><reference><description>3-5</description></reference>', { reference: { description: '3-5' } }],
    [
      '<reference><interval><low>ca 3</low></interval></reference>',
      { reference: { interval: { low: 'ca 3' } } },
    ],
  ])('%s is kept as it is written', (inside, held) => {
    expect(result(inside)).toMatchObject({
      ok: true,
      items: [{ body: { groupOfAnalyses: [{ analysis: [{ result: [held] }] }] } }],
      unreadable: [],
    })
  })

  test.each([
    '<value><st>1</st></value><recipientSignature><timestamp>i går</timestamp></recipientSignature>',
    '<value><st>1</st></value><reference><interval><lowClosed>kanske</lowClosed></interval></reference>',
    '<value><st>1</st></value><comment>a</comment><comment>b</comment>',
  ])('%s never loses the record, and is named', (inside) => {
    expect(result(inside)).toMatchObject({
      ok: true,
      items: [{ notRead: [expect.stringContaining('body/groupOfAnalyses')] }],
      unreadable: [],
      partly: [{ reason: 'bad-value' }],
    })
  })

  test('a record without whether it is approved, or whose it is in a way that cannot be read, is none', () => {
    expect(answer('<approvedForPatient>true</approvedForPatient>', '')).toMatchObject({
      items: [],
      unreadable: [{}],
    })
    expect(answer('<patientId><root/><extension/></patientId>', '')).toMatchObject({
      items: [],
      unreadable: [{}],
    })
  })
})

test('what was entered in error, or is of another, is nobody’s to see', () => {
  const visible = (header: string, body: string) => {
    const reading = answer(header, body)
    return forPatient('GetLaboratoryOrderOutcome', reading.ok ? reading.items : [], '193803122385').visible
      .length
  }
  const patient = (id: string) =>
    `<patientId><root>1.2.752.129.2.1.3.1</root><extension>${id}</extension></patientId>`
  expect(visible(patient('193803122385'), '')).toBe(1)
  expect(visible('', '')).toBe(1)
  expect(visible(patient('194806042380'), '')).toBe(0)
  expect(visible('', '<type><code>entered-in-error</code></type>')).toBe(0)
  expect(visible('', '<type><originalText>entered-in-error</originalText></type>')).toBe(0)
})
