import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { getVaccinationHistory } from './get-vaccination-history.ts'

const shared = process.env['KONTRAKT'] ?? resolve(import.meta.dirname, '../../../../shared/kontrakt/exempel')
const folder = join(shared, 'GetVaccinationHistory')

describe.runIf(existsSync(folder))('the published examples', () => {
  const read = (name: string) => getVaccinationHistory.readXml(readFileSync(join(folder, name), 'utf8'))

  test('a vaccine with its doses, names and comments', () => {
    expect(read('13-doseComplete_true.xml')).toMatchObject({
      ok: true,
      unreadable: [],
      items: [
        {
          vaccinationMedicalRecordHeader: {
            documentId: '32693872634',
            approvedForPatient: false,
            nullified: true,
          },
          vaccinationMedicalRecordBody: {
            registrationRecord: { date: '2016-05-10', careGiverOrg: { orgUnitHSAId: expect.any(String) } },
            administrationRecord: [
              {
                isDoseComplete: true,
                doseOrdinalNumber: '1',
                numberOfPrescribedDoses: '1',
                sourceDescription: 'testtext',
                commentPrescription: 'testtextåäö?',
                commentAdministration: 'testtext1',
                typeOfVaccine: { originalText: 'Hep A' },
                vaccineName: { originalText: 'Hepatrixus' },
                vaccineManufacturer: 'HepMed AB',
                vaccineTargetDisease: [{ originalText: 'Hepatit A' }],
              },
            ],
          },
        },
      ],
    })
  })

  test('only a note', () => {
    expect(read('07-UnstructuredNote.xml')).toMatchObject({
      items: [
        {
          vaccinationMedicalRecordBody: {
            registrationRecord: { vaccinationUnstructuredNote: 'Ostrukturerad vaccinationsinfo' },
            administrationRecord: [],
          },
        },
      ],
    })
  })

  test('an occasion of which only the day is told, signed and not', () => {
    const reading = read('01-Response_CareUnitHsaId.xml')
    expect(reading).toMatchObject({ ok: true, items: [{}, {}] })
    const items = reading.ok ? reading.items : []
    for (const { vaccinationMedicalRecordBody: body } of items) {
      expect(body.registrationRecord?.date).toBe('2013-06-17')
      expect(body.administrationRecord).toEqual([])
    }
    expect(
      items.map(
        ({ vaccinationMedicalRecordHeader: { legalAuthenticator } }) => legalAuthenticator !== undefined,
      ),
    ).toEqual([true, false])
  })

  test('what is nullified or not approved is seen to be so', () => {
    for (const name of ['07-UnstructuredNote.xml', '13-doseComplete_true.xml']) {
      const reading = read(name)
      const [item] = reading.ok ? reading.items : []
      expect(item && getVaccinationHistory.visibility(item)).toMatchObject({ approvedForPatient: false })
    }
  })
})

const header = `<vaccinationMedicalRecordHeader><documentId>1</documentId><sourceSystemHSAId>TSTDEF-1</sourceSystemHSAId>
  <patientId><id>193803122385</id><type>1.2.752.129.2.1.3.1</type></patientId>
  <accountableHealthcareProfessional><authorTime>20261014143000</authorTime></accountableHealthcareProfessional>
  <approvedForPatient>true</approvedForPatient></vaccinationMedicalRecordHeader>`
const answerOf = (body: string) =>
  getVaccinationHistory.readXml(
    `<GetVaccinationHistoryResponse><vaccinationMedicalRecord>${header}<vaccinationMedicalRecordBody>${body}</vaccinationMedicalRecordBody></vaccinationMedicalRecord></GetVaccinationHistoryResponse>`,
  )
const day = (date: string) => `<registrationRecord><date>${date}</date></registrationRecord>`
const given = (fields: string) => `<administrationRecord>${fields}</administrationRecord>`
const tbe = '<typeOfVaccine><originalText>TBE</originalText></typeOfVaccine>'

describe('one odd field never loses the record', () => {
  test.each([
    ['a day that never was', day('20260230') + given(tbe), 'registrationRecord/date'],
    ['a day with a time', day('2026-10-28T10:00') + given(tbe), 'registrationRecord/date'],
    [
      'whether it is full in words',
      day('20261028') + given(`<isDoseComplete>kanske</isDoseComplete>${tbe}`),
      'administrationRecord[1]/isDoseComplete',
    ],
    [
      'a reference of nothing',
      given(`${tbe}<vaccinationUniqueReference><x>1</x></vaccinationUniqueReference>`),
      'administrationRecord[1]/vaccinationUniqueReference/root',
    ],
    [
      'two names of one vaccine',
      given(`${tbe}<vaccineBatchId>A</vaccineBatchId><vaccineBatchId>B</vaccineBatchId>`),
      'administrationRecord[1]/vaccineBatchId',
    ],
    ['two occasions', day('20261028') + day('20261029') + given(tbe), 'registrationRecord'],
  ])('%s', (_name, body, path) => {
    const reading = answerOf(body)
    expect(reading).toMatchObject({ ok: true, unreadable: [] })
    const [item] = reading.ok ? reading.items : []
    expect(item?.vaccinationMedicalRecordBody.administrationRecord).toMatchObject([
      { typeOfVaccine: { originalText: 'TBE' } },
    ])
    expect(item).toHaveProperty('notRead', [`vaccinationMedicalRecordBody/${path}`])
  })

  test.each([
    ['no day', given(tbe)],
    ['no occasion, and nothing given', '<x/>'],
    [
      'numbers in words',
      given(
        `<doseOrdinalNumber>påfyllnad</doseOrdinalNumber><numberOfPrescribedDoses>2-3</numberOfPrescribedDoses>${tbe}`,
      ),
    ],
    ['an amount with a comma', given(`<dose><quantity><value>0,5</value></quantity></dose>${tbe}`)],
  ])('%s is read as it stands', (_name, body) => {
    const reading = answerOf(body)
    expect(reading).toMatchObject({ ok: true, items: [{}], unreadable: [] })
    expect(reading.ok && reading.items[0]).not.toHaveProperty('notRead')
  })
})
