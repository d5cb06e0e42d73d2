import type { RecordsByProducer } from '../persona.ts'
import { agreements } from './agreements.ts'
import { kommunBookings, regionBookings } from './bookings.ts'
import { careContacts } from './care-contacts.ts'
import { consentRequests, kommunAccessLogs, kommunConsents } from './consents.ts'
import { labReplies } from './lab-replies.ts'
import { listings } from './listings.ts'
import { kommunMessages, regionMessages } from './messages.ts'
import { notes } from './notes.ts'
import { fees } from './patient-fees.ts'
import { representations } from './representations.ts'
import { dispensed } from './dispensed.ts'
import { medications } from './medications.ts'
import { kommunVaccinations, regionVaccinations } from './vaccinations.ts'
import { alerts, diagnoses } from './health.ts'

/** What each producer holds about Leo: asthma, and what the school looks after. */
export const leoRecords: RecordsByProducer = {
  'region-storstaden': {
    GetMedicationHistory: medications,
    DispensedMedications: dispensed,
    GetVaccinationHistory: regionVaccinations,
    GetSubjectOfCareSchedule: regionBookings,
    GetCareContacts: careContacts,
    GetListing: listings,
    GetCareDocumentation: notes,
    Agreements: agreements,
    Representations: representations,
    PatientFees: fees,
    Messages: regionMessages,
    GetAlertInformation: alerts,
    GetDiagnosis: diagnoses,
    GetLaboratoryOrderOutcome: labReplies,
  },
  'sjostads-kommun': {
    Messages: kommunMessages,
    GetAllExtendedConsentsForPatient: kommunConsents,
    GetAccessLogsForPatient: kommunAccessLogs,
    ConsentRequests: consentRequests,
    GetVaccinationHistory: kommunVaccinations,
    GetSubjectOfCareSchedule: kommunBookings,
  },
}
