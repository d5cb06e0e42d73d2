import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { getAlertInformation } from './get-alert-information.ts'
import { getDiagnosis } from './get-diagnosis.ts'
import { getFunctionalStatus } from './get-functional-status.ts'

const folder = process.env['KONTRAKT'] ?? resolve(import.meta.dirname, '../../../../shared/kontrakt/exempel')
const contracts = {
  GetAlertInformation: getAlertInformation,
  GetDiagnosis: getDiagnosis,
  GetFunctionalStatus: getFunctionalStatus,
}

describe.runIf(existsSync(folder))('the main fields of the published answers', () => {
  const warned = { typeOfAlertInformation: { displayName: 'Överkänslighet' }, ascertainedDate: '2011-11-11' }
  test.each<[keyof typeof contracts, string, object]>([
    [
      'GetAlertInformation',
      '01-BasicResponse',
      {
        ...warned,
        validityTimePeriod: { start: '2011-11-11T11:11:11+01:00' },
        hypersensitivity: {
          degreeOfSeverity: { code: 'lh', displayName: 'Livshotande' },
          degreeOfCertainty: { displayName: 'Konstaterad' },
          pharmaceuticalHypersensitivity: { pharmaceuticalProductId: [{ displayName: 'Ipren' }] },
        },
      },
    ],
    ['GetAlertInformation', '11-Treatment', { ...warned, treatment: { pharmaceuticalTreatment: [{}] } }],
    ['GetAlertInformation', '13-RestrictionOfCare', { restrictionOfCare: { restrictionOfCareComment: '?' } }],
    [
      'GetAlertInformation',
      '17-obsoleteTime',
      {
        obsoleteTime: '2015-07-02T23:23:23+02:00',
        restrictionOfCare: { restrictionOfCareComment: expect.stringMatching(/^Patienten har/) },
      },
    ],
    [
      'GetDiagnosis',
      '07-RelatedDiagnosis',
      {
        typeOfDiagnosis: 'Huvuddiagnos',
        diagnosisTime: '2012-01-01T13:14:15+01:00',
        diagnosisCode: { code: '123456', displayName: 'Någon' },
        relatedDiagnosis: [{ documentId: 'REL_123' }],
      },
    ],
    [
      'GetFunctionalStatus',
      '05-padl-forflyttning',
      {
        assessmentCategory: 'pad-pad',
        padl: [{ typeOfAssessment: { originalText: 'förflyttning' }, assessment: '?' }],
      },
    ],
    ['GetFunctionalStatus', '09-disability', { assessmentCategory: 'fun-fun', disability: { comment: '?' } }],
  ])('%s %s', (contract, name, body) => {
    const reading = contracts[contract].readXml(readFileSync(join(folder, contract, `${name}.xml`), 'utf8'))
    expect(reading).toMatchObject({ ok: true, unreadable: [] })
    const bodies = reading.ok && reading.items.map((item) => Object.values(item)[1])
    expect(bodies).toContainEqual(expect.objectContaining(matching(body)))
  })
})

/** The same, where what is not named may be anything. */
function matching(part: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(part).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
        ? expect.objectContaining(matching(value))
        : Array.isArray(value)
          ? value.map((one: object) => expect.objectContaining(matching(one)))
          : value,
    ]),
  )
}

const header = (more = '<approvedForPatient>true</approvedForPatient>') =>
  `<documentId>1</documentId><sourceSystemHSAId>TSTDEF-1</sourceSystemHSAId>
  <patientId><id>193803122385</id><type>1.2.752.129.2.1.3.1</type></patientId>
  <accountableHealthcareProfessional><authorTime>20261014143000</authorTime></accountableHealthcareProfessional>${more}`
const alert = (body: string) =>
  getAlertInformation.readXml(
    `<GetAlertInformationResponse><alertInformation><alertInformationHeader>${header()}</alertInformationHeader>
    <alertInformationBody>${body}</alertInformationBody></alertInformation></GetAlertInformationResponse>`,
  )
const agent =
  '<hypersensitivity><otherHypersensitivity><hypersensitivityAgent>Nötter</hypersensitivityAgent></otherHypersensitivity></hypersensitivity>'

describe('a warning is never lost by one of its fields', () => {
  test.each([
    ['a day that is none', '<ascertainedDate>i våras</ascertainedDate>', 'ascertainedDate'],
    ['a day of no calendar', '<ascertainedDate>20260231</ascertainedDate>', 'ascertainedDate'],
    ['an end in words', '<obsoleteTime>när det går över</obsoleteTime>', 'obsoleteTime'],
    [
      'a period in words',
      '<validityTimePeriod><start>alltid</start></validityTimePeriod>',
      'validityTimePeriod/start',
    ],
    [
      'two types',
      '<typeOfAlertInformation><code>1</code></typeOfAlertInformation>'.repeat(2),
      'typeOfAlertInformation',
    ],
  ])('%s is named, and what it is to is there', (_name, odd, path) => {
    expect(alert(odd + agent)).toMatchObject({
      ok: true,
      unreadable: [],
      items: [
        {
          alertInformationBody: {
            hypersensitivity: { otherHypersensitivity: { hypersensitivityAgent: 'Nötter' } },
          },
          notRead: [`alertInformationBody/${path}`],
        },
      ],
    })
  })

  test('one that says nothing is still one', () => {
    expect(alert('')).toMatchObject({ ok: true, unreadable: [], items: [{ alertInformationBody: {} }] })
  })
})

test.each([
  ['<chronicDiagnosis>kanske</chronicDiagnosis>', 'chronicDiagnosis'],
  ['<diagnosisTime>2019</diagnosisTime>', 'diagnosisTime'],
])('a diagnosis with %s is kept, and says that it is not whole', (odd, path) => {
  const reading = getDiagnosis.readXml(
    `<GetDiagnosisResponse><diagnosis><diagnosisHeader>${header()}</diagnosisHeader><diagnosisBody>
    <typeOfDiagnosis>Kontrolldiagnos</typeOfDiagnosis>${odd}<diagnosisCode><displayName>Astma</displayName></diagnosisCode>
    </diagnosisBody></diagnosis></GetDiagnosisResponse>`,
  )
  expect(reading).toMatchObject({
    unreadable: [],
    items: [
      {
        diagnosisBody: { typeOfDiagnosis: 'Kontrolldiagnos', diagnosisCode: { displayName: 'Astma' } },
        notRead: [`diagnosisBody/${path}`],
      },
    ],
  })
})

test.each([
  ['is not approved', '<approvedForPatient>false</approvedForPatient>', { approvedForPatient: false }],
  [
    'is nullified',
    '<approvedForPatient>true</approvedForPatient><nullified>true</nullified>',
    { approvedForPatient: true, nullified: true },
  ],
])('an assessment that %s says so to the platform', (_name, more, visibility) => {
  const reading = getFunctionalStatus.readXml(
    `<GetFunctionalStatusResponse><functionalStatusAssessment><functionalStatusAssessmentHeader>${header(more)}
    </functionalStatusAssessmentHeader><functionalStatusAssessmentBody/></functionalStatusAssessment></GetFunctionalStatusResponse>`,
  )
  const [item] = reading.ok ? reading.items : []
  expect(item && getFunctionalStatus.visibility(item)).toMatchObject(visibility)
})
