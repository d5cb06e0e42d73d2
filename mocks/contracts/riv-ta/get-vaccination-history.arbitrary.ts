import fc from 'fast-check'
import { anyDate, anyOf, anyText } from '../any.arbitrary.ts'
import { cv, header, ii, orgUnit } from './datatypes.arbitrary.ts'

const some = { maxLength: 2 }
const actor = fc.record(
  { hsaid: anyText, personName: anyText, personTelecom: anyText },
  { requiredKeys: ['hsaid'] },
)
const number = fc.integer({ min: 1, max: 12 }).map(String)

const registrationRecord = fc.record(
  {
    careGiverOrg: orgUnit,
    sourceSystemName: anyText,
    sourceSystemContact: actor,
    date: anyDate,
    vaccinationUnstructuredNote: anyText,
    riskCategory: fc.array(cv, some),
    patientAdverseEffect: fc.array(cv, some),
  },
  {
    requiredKeys: [
      'careGiverOrg',
      'sourceSystemName',
      'sourceSystemContact',
      'date',
      'riskCategory',
      'patientAdverseEffect',
    ],
  },
)

const administrationRecord = fc.record(
  {
    vaccinationProgramName: cv,
    prescriberOrg: orgUnit,
    prescriberPerson: actor,
    performerOrg: orgUnit,
    performer: actor,
    anatomicalSite: cv,
    route: cv,
    dose: fc.record(
      { quantity: fc.record({ value: number, unit: anyText }), displayName: anyText },
      { requiredKeys: ['displayName'] },
    ),
    isDoseComplete: fc.boolean(),
    doseOrdinalNumber: number,
    numberOfPrescribedDoses: number,
    sourceDescription: anyText,
    commentPrescription: anyText,
    commentAdministration: anyText,
    patientAdverseEffect: fc.array(cv, some),
    typeOfVaccine: cv,
    vaccineName: cv,
    vaccineBatchId: anyText,
    vaccineManufacturer: anyText,
    vaccineTargetDisease: fc.array(cv, some),
    vaccinationUniqueReference: ii,
  },
  { requiredKeys: ['typeOfVaccine', 'patientAdverseEffect', 'vaccineTargetDisease'] },
)

const record = fc.record({
  vaccinationMedicalRecordHeader: header,
  vaccinationMedicalRecordBody: fc.record({
    registrationRecord,
    administrationRecord: fc.array(administrationRecord, some),
  }),
})

export default anyOf('GetVaccinationHistory', record)
