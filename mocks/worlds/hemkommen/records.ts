import type { RecordsByProducer } from '../persona.ts'
import { careDecisions } from './care-decisions.ts'
import { careServices } from './care-services.ts'
import { visits } from './performed-visits.ts'
import { agreementsAfterMeeting, plansAfterMeeting } from './after-meeting.ts'
import { kommunBookings, regionBookings } from './bookings.ts'
import { kommunCareContacts, regionCareContacts } from './care-contacts.ts'
import { kommunCareManagers, regionCareManagers } from './care-managers.ts'
import { kommunCarePlans, regionCarePlans } from './care-plans.ts'
import { homeSupport } from './home-support.ts'
import { regionLabReplies } from './lab-replies.ts'
import { listings } from './listings.ts'
import { notes } from './notes.ts'
import { fees } from './patient-fees.ts'
import { kommunPlanStructures } from './plan-structures.ts'
import { relatedPersons } from './related-persons.ts'
import { requests } from './requests.ts'
import { dispensed } from './dispensed.ts'
import { kommunMedications, regionMedications } from './medications.ts'
import { vaccinations } from './vaccinations.ts'
import { functionalStatuses, regionAlerts, regionDiagnoses } from './health.ts'
import { imagingReplies } from './outcomes.ts'

/** What each producer holds about Siv, who came home yesterday after an operation of the hip. */
export const sivRecords: RecordsByProducer = {
  'region-storstaden': {
    GetMedicationHistory: regionMedications,
    DispensedMedications: dispensed,
    GetVaccinationHistory: vaccinations,
    GetSubjectOfCareSchedule: regionBookings,
    GetCareContacts: regionCareContacts,
    GetCarePlans: regionCarePlans,
    GetRequestActivities: requests,
    GetListing: listings,
    GetCareManagers: regionCareManagers,
    GetCareDocumentation: notes,
    Agreements: agreementsAfterMeeting,
    PlanStructures: plansAfterMeeting,
    Representations: [],
    RelatedPersons: relatedPersons,
    PatientFees: fees,
    GetAlertInformation: regionAlerts,
    GetDiagnosis: regionDiagnoses,
    GetLaboratoryOrderOutcome: regionLabReplies,
    GetImagingOutcome: imagingReplies,
  },
  'sjostads-kommun': {
    GetCareServices: careServices,
    CareDecisions: careDecisions,
    PerformedVisits: visits,
    GetMedicationHistory: kommunMedications,
    GetSubjectOfCareSchedule: kommunBookings,
    GetCareContacts: kommunCareContacts,
    GetCarePlans: kommunCarePlans,
    GetCareManagers: kommunCareManagers,
    GetCareDocumentation: [],
    Agreements: [],
    PlanStructures: kommunPlanStructures,
    HomeSupport: homeSupport,
    PatientFees: [],
    GetAlertInformation: [],
    GetFunctionalStatus: functionalStatuses,
  },
}
