import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMedications } from './read-medications.ts'
import { subject } from './test-bundle.ts'
import { readerFor } from './test-records.ts'

const read = readerFor(readMedications)
const request = (more: object = {}) => ({
  resourceType: 'MedicationRequest',
  id: 'm',
  status: 'active',
  intent: 'order',
  subject,
  medicationCodeableConcept: { text: 'Alvedon' },
  ...more,
})
const statement = (more: object = {}) => ({
  ...request({ resourceType: 'MedicationStatement', id: 's', intent: undefined }),
  ...more,
})
const bodiesOf = (...resources: readonly object[]) =>
  read(...resources).items.map(
    ({ medicationMedicalRecordBody: { medicationPrescription } }) => medicationPrescription,
  )

describe('what a server may say', () => {
  test.each([
    ['a draft', request({ status: 'draft' }), 'status'],
    ['a word that nobody knows', request({ status: 'maybe' }), 'status'],
    ['nothing of its status', request({ status: undefined }), 'status'],
    ['a proposal', request({ intent: 'proposal' }), 'intent'],
    ['that it is not to be given', request({ doNotPerform: true }), 'doNotPerform'],
    ['that it is not taken', statement({ status: 'not-taken' }), 'status'],
    ['that it is only meant', statement({ status: 'intended' }), 'status'],
    [
      'in R5 that it is not taken',
      statement({ status: 'recorded', adherence: { code: { coding: [{ code: 'not-taking' }] } } }),
      'adherence/code',
    ],
    ['what changes its meaning', request({ modifierExtension: [{ url: 'x' }] }), 'modifierExtension'],
    [
      'the same further in',
      request({ dosageInstruction: [{ text: '1', modifierExtension: [{ url: 'x' }] }] }),
      'dosageInstruction[1]/modifierExtension',
    ],
    ['nothing of whose it is', request({ subject: { display: 'Emil' } }), 'subject/identifier'],
  ])('%s: it is nobody’s medicine, and is named', (_, resource, path) => {
    const { items, faults } = read(resource, request({ id: 'other' }))
    expect(items).toHaveLength(1)
    expect(faults).toEqual([{ path: `entry[1]/resource/${path}`, reason: expect.any(String) }])
  })

  test.each([
    ['entered in error', { status: 'entered-in-error' }],
    ['not for the patient', { meta: { security: [{ code: 'NOPAT' }] } }],
    [
      'of a medicine that is not for the patient',
      {
        medicationCodeableConcept: undefined,
        medicationReference: { reference: '#m' },
        contained: [{ resourceType: 'Medication', id: 'm', meta: { security: [{ code: 'NOPAT' }] } }],
      },
    ],
  ])('%s: it is gone without a trace', (_, more) => {
    expect(read(request(more), request({ id: 'other' }))).toMatchObject({ items: [{}], faults: [] })
  })

  test('words of status are kept, and what has ended is not in force', () => {
    const told = ['active', 'on-hold', 'stopped', 'completed', 'ended', 'cancelled', 'unknown']
    const all = bodiesOf(...told.map((status, index) => request({ id: String(index), status })))
    expect(all.map(({ prescriptionStatus }) => prescriptionStatus)).toEqual([
      'Active',
      'on-hold',
      'stopped',
      'Inactive',
      'Inactive',
      'cancelled',
      'unknown',
    ])
  })

  test('the medicine, in a Medication in the answer, in R5, or in no more than words', () => {
    const atc = [
      { system: 'http://snomed.info/sct', code: '387207008', display: 'Ibuprofen (substance)' },
      { system: 'http://www.whocc.no/atc', code: 'M01AE01', display: 'ibuprofen' },
    ]
    const product = {
      resourceType: 'Medication',
      id: '7',
      code: { text: 'Ipren 400 mg', coding: atc },
      form: { text: 'Tablett' },
    }
    const [inAnswer, r5, r5Pointer, bare, unknown] = bodiesOf(
      request({
        id: '1',
        medicationCodeableConcept: undefined,
        medicationReference: { reference: 'Medication/7' },
      }),
      request({ id: '2', medicationCodeableConcept: undefined, medication: { concept: product.code } }),
      request({
        id: '3',
        medicationCodeableConcept: undefined,
        medication: { reference: { reference: 'Medication/7' } },
      }),
      request({ id: '4' }),
      request({
        id: '5',
        medicationCodeableConcept: undefined,
        medicationReference: { reference: 'Medication/9' },
      }),
      product,
    ).map(({ drug }) => drug)
    const drug = {
      nplId: { originalText: 'Ipren 400 mg' },
      atcCode: { code: 'M01AE01', codeSystem: '1.2.752.129.2.2.3.1.1', displayName: 'ibuprofen' },
    }
    expect(inAnswer).toEqual({ drug: { ...drug, pharmaceuticalForm: 'Tablett' }, dosage: [] })
    expect(r5Pointer).toEqual(inAnswer)
    expect(r5).toEqual({ drug, dosage: [] })
    expect(bare).toEqual({ unstructuredDrugInformation: { unstructuredInformation: 'Alvedon' }, dosage: [] })
    expect(unknown).toBeUndefined()
  })

  test('one odd field loses neither the medicine nor what else is said of it', () => {
    const { items, faults } = read(
      request({ authoredOn: '2026-02-31', reasonCode: [{ text: 'Värk' }, 7], note: 'x' }),
    )
    expect(faults).toEqual([])
    expect(items).toMatchObject([
      {
        notRead: expect.arrayContaining(['authoredOn', 'reasonCode', 'note']),
        medicationMedicalRecordBody: {
          medicationPrescription: { principalPrescriptionReason: [{ reason: { originalText: 'Värk' } }] },
        },
      },
    ])
  })

  test('no day is made up of a month, and a time of another zone is Swedish', () => {
    const { items } = read(
      statement({ id: '1', effectivePeriod: { start: '2026-10' } }),
      statement({ id: '2', effectivePeriod: { start: '2026-06-30T23:30:00Z', end: '2026-07' } }),
    )
    const times = items.map(({ medicationMedicalRecordBody: { medicationPrescription: one } }) => [
      one.startOfTreatment,
      one.endOfTreatment,
    ])
    expect(times).toEqual([
      [undefined, undefined],
      ['2026-07-01T01:30:00+02:00', undefined],
    ])
    expect(items).toMatchObject([{ notRead: ['start'] }, { notRead: ['end'] }])
  })

  test('what is only taken when it is needed is never told as something regular', () => {
    const repeat = { frequency: 3, period: 1, periodUnit: 'd' }
    const dose = { doseAndRate: [{ doseQuantity: { value: 1, unit: 'tablett' } }], timing: { repeat } }
    const scheme = { occasionDosage: { administration: [] } }
    const own = { dose: { low: 1, high: 1, unit: 'tablett' }, frequency: { value: 3, unit: 'd' } }
    const all = bodiesOf(
      request({ id: '1', dosageInstruction: [dose] }),
      request({ id: '2', dosageInstruction: [{ ...dose, asNeededBoolean: true }] }),
      request({ id: '3', dosageInstruction: [{ ...dose, asNeededFor: [{ text: 'vid smärta' }] }] }),
      request({ id: '4', dosageInstruction: [{ ...dose, maxDosePerPeriod: {} }] }),
      request({ id: '5', dosageInstruction: [{ ...dose, text: '1 x 3', asNeededBoolean: true }] }),
    )
    expect(all.map(({ drug }) => drug?.dosage)).toEqual([
      [{ setDosage: { frequencyDosage: own } }],
      [{ setDosage: scheme }],
      [{ conditionalDosage: { conditionDescription: 'vid smärta', frequencyDosage: own } }],
      [{ setDosage: scheme }],
      [{ dosageInstruction: '1 x 3' }],
    ])
  })

  test('a statement of the person names no prescriber, and one of the same id as a request has its own', () => {
    const { items } = read(
      request({ requester: { display: 'Stina Fjellner' } }),
      statement({ id: 'm', informationSource: { reference: 'Patient/1', display: 'Emil' } }),
    )
    expect(items.map(({ medicationMedicalRecordHeader: one }) => one.documentId)).toEqual([
      'm',
      'MedicationStatement-m',
    ])
    expect(JSON.stringify(items[1])).not.toContain('Emil')
    expect(items[0]?.medicationMedicalRecordBody.medicationPrescription.prescriber).toMatchObject({
      healthcareProfessionalName: 'Stina Fjellner',
    })
  })

  test('nothing that is said makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (said, more) => {
        expect(
          read({ said }, request({ dosageInstruction: more, reasonCode: said })).items.length,
        ).toBeLessThan(2)
      }),
    )
  })
})
