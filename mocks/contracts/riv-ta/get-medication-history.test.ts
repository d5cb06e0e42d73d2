import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { getMedicationHistory } from './get-medication-history.ts'

const folder = join(
  process.env['KONTRAKT'] ?? resolve(import.meta.dirname, '../../../../shared/kontrakt/exempel'),
  'GetMedicationHistory',
)

describe.runIf(existsSync(folder))('the published examples', () => {
  test('of a thing to use, and of what is no longer in force, are read with their main fields', () => {
    const read = globSync('*.xml', { cwd: folder })
      .toSorted()
      .map((file) => getMedicationHistory.readXml(readFileSync(join(folder, file), 'utf8')))
    const records = read.flatMap((reading) => (reading.ok ? reading.items : []))
    const prescriptions = records.map(({ medicationMedicalRecordBody: body }) => body.medicationPrescription)
    expect(prescriptions.length).toBeGreaterThan(1)
    for (const one of prescriptions) {
      expect(one.prescriptionStatus).toMatch(/^(Active|Inactive)$/)
      expect(one.typeOfPrescription).toMatch(/^[IU]$/)
      expect(one.startOfTreatment).toBeDefined()
    }
    expect(prescriptions.map(({ drug }) => drug?.merchandise !== undefined)).toContain(true)
    expect(prescriptions.map(({ prescriptionStatus }) => prescriptionStatus)).toContain('Inactive')
  })
})

const header = `<medicationMedicalRecordHeader><documentId>1</documentId><sourceSystemHSAId>TSTDEF-1</sourceSystemHSAId>
  <patientId><id>193803122385</id><type>1.2.752.129.2.1.3.1</type></patientId>
  <accountableHealthcareProfessional><authorTime>20261014143000</authorTime></accountableHealthcareProfessional>
  <approvedForPatient>true</approvedForPatient></medicationMedicalRecordHeader>`
const answer = (prescription: string) =>
  getMedicationHistory.readXml(
    `<GetMedicationHistoryResponse><medicationMedicalRecord>${header}<medicationMedicalRecordBody><medicationPrescription>${prescription}</medicationPrescription></medicationMedicalRecordBody></medicationMedicalRecord></GetMedicationHistoryResponse>`,
  )

describe('one odd field never loses the record', () => {
  test.each([
    ['a start that is no day', '<startOfTreatment>20261345</startOfTreatment>', 'startOfTreatment'],
    ['strength in words', '<drug><drug><strength>stark</strength></drug></drug>', 'drug/drug/strength'],
    ['a boolean in words', '<selfMedication>ja</selfMedication>', 'selfMedication'],
    [
      'a field twice',
      '<prescriptionNote>a</prescriptionNote><prescriptionNote>b</prescriptionNote>',
      'prescriptionNote',
    ],
    [
      'a dose without numbers',
      '<drug><dosage><setDosage><frequencyDosage><dose><low>en</low><unit>tablett</unit></dose></frequencyDosage></setDosage></dosage></drug>',
      'drug/dosage[1]/setDosage/frequencyDosage/dose/low',
    ],
  ])('%s', (_name, field, place) => {
    const reading = answer(
      `<prescriptionStatus>Active</prescriptionStatus>${field}<treatmentPurpose>p</treatmentPurpose>`,
    )
    const path = `medicationMedicalRecordBody/medicationPrescription/${place}`
    expect(reading).toMatchObject({
      ok: true,
      unreadable: [],
      partly: [{ path: `medicationMedicalRecord[1]/${path}`, reason: 'bad-value' }],
      items: [
        {
          notRead: [path],
          medicationMedicalRecordBody: {
            medicationPrescription: { prescriptionStatus: 'Active', treatmentPurpose: 'p' },
          },
        },
      ],
    })
  })

  test('the comma of Swedish in a number is read', () => {
    const reading = answer('<drug><drug><strength>0,25</strength></drug></drug>')
    expect(reading).toMatchObject({
      items: [
        { medicationMedicalRecordBody: { medicationPrescription: { drug: { drug: { strength: 0.25 } } } } },
      ],
    })
  })

  test('without its header it is no record', () => {
    expect(
      getMedicationHistory.readXml(
        '<GetMedicationHistoryResponse><medicationMedicalRecord><medicationMedicalRecordBody/></medicationMedicalRecord></GetMedicationHistoryResponse>',
      ),
    ).toMatchObject({ ok: true, items: [], unreadable: [{ reason: 'missing' }] })
  })
})
