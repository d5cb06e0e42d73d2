import { describe, expect, test } from 'vitest'
import { getAlertInformation } from './get-alert-information.ts'
import { getDiagnosis } from './get-diagnosis.ts'
import { getFunctionalStatus } from './get-functional-status.ts'
import { getMedicationHistory } from './get-medication-history.ts'
import { getVaccinationHistory } from './get-vaccination-history.ts'

/** Contracts whose records are kept whatever of their header is odd, with the names of their parts. */
const contracts = [
  [getAlertInformation, 'alertInformation', ''],
  [getDiagnosis, 'diagnosis', ''],
  [getFunctionalStatus, 'functionalStatusAssessment', ''],
  [getMedicationHistory, 'medicationMedicalRecord', '<medicationPrescription/>'],
  [getVaccinationHistory, 'vaccinationMedicalRecord', ''],
] as const

const parts = {
  documentId: '1',
  sourceSystemHSAId: 'TSTDEF-1',
  documentTitle: 'Titel',
  documentTime: '20261014143000',
  patientId: '<id>193803122385</id><type>1.2.752.129.2.1.3.1</type>',
  accountableHealthcareProfessional:
    '<authorTime>20261014143000</authorTime><healthcareProfessionalName>Karin Ek</healthcareProfessionalName>',
  legalAuthenticator: '<signatureTime>20261014150000</signatureTime>',
  approvedForPatient: 'true',
  careContactId: 'K-1',
  nullified: 'false',
}
type Part = keyof typeof parts

describe.each(contracts)('a record of $name', ({ name, readXml }, item, body) => {
  const read = (odd: Partial<Record<Part, string>>) => {
    const header = Object.entries({ ...parts, ...odd }).map(([part, words]) => `<${part}>${words}</${part}>`)
    return readXml(
      `<${name}Response><${item}><${item}Header>${header.join('')}</${item}Header><${item}Body>${body}</${item}Body></${item}></${name}Response>`,
    )
  }
  const headerOf = (reading: ReturnType<typeof read>) =>
    reading.ok && (Object.values(reading.items[0] ?? {})[0] as object)

  test('is read whole', () => {
    expect(read({})).toMatchObject({ ok: true, unreadable: [], items: [{}] })
    expect(read({})).not.toHaveProperty('partly')
  })

  test.each<[Part, string, string]>([
    ['documentTime', 'i våras', 'documentTime'],
    ['documentTitle', 'a</documentTitle><documentTitle>b', 'documentTitle'],
    ['careContactId', 'a</careContactId><careContactId>b', 'careContactId'],
    [
      'accountableHealthcareProfessional',
      '<authorTime>igår</authorTime>',
      'accountableHealthcareProfessional/authorTime',
    ],
    ['legalAuthenticator', '<signatureTime>2026</signatureTime>', 'legalAuthenticator/signatureTime'],
  ])('with an odd %s is kept, and what is odd is named', (part, words, path) => {
    const reading = read({ [part]: words })
    expect(reading).toMatchObject({
      ok: true,
      unreadable: [],
      items: [{ notRead: [`${item}Header/${path}`] }],
    })
    expect(headerOf(reading)).toMatchObject({ documentId: '1', approvedForPatient: true })
  })

  test('that is signed on a day nobody can read is signed all the same', () => {
    expect(headerOf(read({ legalAuthenticator: '<signatureTime>2026</signatureTime>' }))).toHaveProperty(
      'legalAuthenticator',
    )
  })

  test.each<[Part, string]>([
    ['patientId', '<id></id>'],
    ['approvedForPatient', 'kanske'],
    ['nullified', 'kanske'],
    ['legalAuthenticator', '</legalAuthenticator><legalAuthenticator>'],
  ])('is not shown when %s cannot be read, and is named', (part, words) => {
    expect(read({ [part]: words })).toMatchObject({ ok: true, items: [], unreadable: [{}] })
  })
})
