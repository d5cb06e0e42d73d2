import { readImmunizations } from '../fhir/read-immunizations.ts'
import { writeImmunizations } from '../fhir/write-immunizations.ts'
import { bool, date, type Infer, loose, looseMany, one, structure, text } from './codec.ts'
import { cv, ii, orgUnit, contactFirstHeader, visibilityOf } from './datatypes.ts'
import { rivTa } from './riv-ta-contract.ts'

const actor = structure({
  hsaid: loose(text),
  personName: loose(text),
  personEmail: loose(text),
  personTelecom: loose(text),
  personAddress: loose(text),
})

/** The occasion: what is true of all that was given then. The schema demands the first organisation and the day. */
const registrationRecord = structure({
  careGiverOrg: loose(orgUnit),
  sourceSystemName: loose(text),
  sourceSystemContact: loose(actor),
  /** The day that the vaccines were given. */
  date: loose(date),
  vaccinationUnstructuredNote: loose(text),
  riskCategory: looseMany(cv),
  patientAdverseEffect: looseMany(cv),
})

/** One vaccine of the occasion. Amounts and the numbers of doses are whole numbers by the schema; sources write words there too. */
const administrationRecord = structure({
  vaccinationProgramName: loose(cv),
  prescriberOrg: loose(orgUnit),
  prescriberPerson: loose(actor),
  performerOrg: loose(orgUnit),
  performer: loose(actor),
  anatomicalSite: loose(cv),
  route: loose(cv),
  dose: loose(
    structure({
      quantity: loose(structure({ value: loose(text), unit: loose(text) })),
      displayName: loose(text),
    }),
  ),
  isDoseComplete: loose(bool),
  doseOrdinalNumber: loose(text),
  numberOfPrescribedDoses: loose(text),
  sourceDescription: loose(text),
  commentPrescription: loose(text),
  commentAdministration: loose(text),
  patientAdverseEffect: looseMany(cv),
  typeOfVaccine: loose(cv),
  vaccineName: loose(cv),
  vaccineBatchId: loose(text),
  vaccineManufacturer: loose(text),
  vaccineTargetDisease: looseMany(cv),
  vaccinationUniqueReference: loose(ii),
})

/** An occasion of GetVaccinationHistory 2.0, with what was given then; without any of it there is only a note, or a day. */
const vaccinationMedicalRecord = structure({
  vaccinationMedicalRecordHeader: one(contactFirstHeader),
  vaccinationMedicalRecordBody: one(
    structure({
      registrationRecord: loose(registrationRecord),
      administrationRecord: looseMany(administrationRecord),
    }),
  ),
})
export type VaccinationMedicalRecord = Infer<typeof vaccinationMedicalRecord>
export type AdministrationRecord = Infer<typeof administrationRecord>

/** A source may answer it in FHIR instead. */
export const getVaccinationHistory = {
  ...rivTa({
    name: 'GetVaccinationHistory',
    category: 'caa-gvh',
    themes: ['vaccinationer'],
    version: '2.0',
    answer: 'urn:riv:clinicalprocess:activityprescription:actoutcome:GetVaccinationHistoryResponder:2',
    core: 'urn:riv:clinicalprocess:activityprescription:actoutcome:2',
    item: 'vaccinationMedicalRecord',
    codec: vaccinationMedicalRecord,
    closing: 'result',
    required: ['vaccinationMedicalRecordHeader', 'documentId'],
    hasSchema: true,
    visibility: ({ vaccinationMedicalRecordHeader }) =>
      visibilityOf('vaccinationMedicalRecord/vaccinationMedicalRecordHeader', vaccinationMedicalRecordHeader),
    times: ({ vaccinationMedicalRecordBody: { registrationRecord: occasion } }) => ({
      start: occasion?.date,
    }),
  }),
  fhir: { read: readImmunizations, write: writeImmunizations },
}
