import type { ContractName } from '../contracts/contracts.ts'
import { forms, type RequestForm } from './riv-ta-parts.ts'

const { form, logForm, plain, patientId, patientIi } = forms

/**
 * The request of each national contract, as its schema has it. Of listings, consents, blocks and logs no schema is published:
 * there the names are as this stand-in reads the descriptions of the contracts.
 */
const byContract: Readonly<Partial<Record<ContractName, RequestForm>>> = {
  GetSubjectOfCareSchedule: form(plain('subject_of_care'), undefined, 'healthcare_facility'),
  GetCareContacts: form(patientId, 'datePeriod'),
  GetCarePlans: form(patientId, 'datePeriod'),
  GetRequestActivities: form(patientIi, 'datePeriod'),
  GetCareServices: form(patientId, 'datePeriod'),
  GetListing: form(plain('personId')),
  GetCareManagers: form(patientIi),
  GetMedicationHistory: form(patientId, 'datePeriod'),
  GetVaccinationHistory: form(patientId, 'timePeriod'),
  GetAlertInformation: form(patientId, 'timePeriod'),
  GetDiagnosis: form(patientId, 'timePeriod'),
  GetFunctionalStatus: form(patientId, 'datePeriod'),
  GetLaboratoryOrderOutcome: form(patientIi, 'datePeriod'),
  GetImagingOutcome: form(patientId, 'datePeriod'),
  GetReferralOutcome: form(patientId, 'datePeriod'),
  GetCareDocumentation: form(patientIi, 'datePeriod'),
  GetAllExtendedConsentsForPatient: form(plain('patientId')),
  GetAccessLogsForPatient: logForm,
  GetExtendedBlocksForPatient: form(plain('patientId')),
}

/** How a contract writes its request; undefined of one that is not national. */
export const formOf = (contract: ContractName): RequestForm | undefined => byContract[contract]
