import { offeredByLinden } from '../free-times.ts'
import type { RecordsByProducer } from '../persona.ts'
import { kommunBlocks, regionBlocks } from './blocks.ts'
import { kommunAccessLogs, regionAccessLogs } from './access-logs.ts'
import { kommunAgreements, regionAgreements } from './agreements.ts'
import { eyeBookings, footBookings, kommunBookings, privateBookings, regionBookings } from './bookings.ts'
import {
  eyeCareManagers,
  footCareManagers,
  kommunCareManagers,
  privateCareManagers,
  regionCareManagers,
} from './care-managers.ts'
import { careDecisions } from './care-decisions.ts'
import { careServices } from './care-services.ts'
import { footCarePlans, kommunCarePlans, regionCarePlans } from './care-plans.ts'
import { homeSupport } from './home-support.ts'
import { kommunLabReplies, regionLabReplies } from './lab-replies.ts'
import { listings } from './listings.ts'
import { birgitta } from './person.ts'
import {
  eyeCareContacts,
  footCareContacts,
  kommunCareContacts,
  privateCareContacts,
} from './other-care-contacts.ts'
import { eyeMessages, kommunMessages, regionMessages } from './messages.ts'
import { regionNotes } from './notes.ts'
import { eyeNotes, kommunNotes } from './other-notes.ts'
import { kommunVisits, privateVisits } from './performed-visits.ts'
import { kommunProposals, regionProposals } from './plan-proposals.ts'
import { kommunPlanStructures, regionPlanStructures } from './plan-structures.ts'
import { regionCareContacts } from './region-care-contacts.ts'
import { relatedPersons } from './related-persons.ts'
import { representations } from './representations.ts'
import { eyeRequests, regionRequests } from './requests.ts'
import { consentRequests, kommunConsents, regionConsents } from './consents.ts'
import { dispensed } from './dispensed.ts'
import { kommunFees, regionFees } from './patient-fees.ts'
import { measurementPlans } from './measurement-plans.ts'
import { kommunMeasurements, regionMeasurements } from './measurements.ts'
import { kommunMedications, regionMedications } from './medications.ts'
import { kommunInformation, regionInformation } from './patient-information.ts'
import { kommunWounds, regionWounds } from './wounds.ts'
import { kommunVaccinations, regionVaccinations } from './vaccinations.ts'
import { kommunAlerts, regionAlerts } from './alerts.ts'
import { functionalStatuses } from './functional-status.ts'
import { eyeDiagnoses, regionDiagnoses } from './health.ts'
import { eyeReplies, footReplies, regionImaging, regionReplies } from './outcomes.ts'

/** What each producer holds about Birgitta. */
export const birgittaRecords: RecordsByProducer = {
  'region-storstaden': {
    GetMedicationHistory: regionMedications,
    DispensedMedications: dispensed,
    GetVaccinationHistory: regionVaccinations,
    GetSubjectOfCareSchedule: regionBookings,
    GetCareContacts: regionCareContacts,
    GetCarePlans: regionCarePlans,
    GetRequestActivities: regionRequests,
    GetListing: listings,
    GetCareManagers: regionCareManagers,
    GetCareDocumentation: regionNotes,
    GetAllExtendedConsentsForPatient: regionConsents,
    GetAccessLogsForPatient: regionAccessLogs,
    GetExtendedBlocksForPatient: regionBlocks,
    Agreements: regionAgreements,
    PlanStructures: regionPlanStructures,
    PlanProposals: regionProposals,
    Representations: representations,
    RelatedPersons: relatedPersons,
    PatientFees: regionFees,
    Messages: regionMessages,
    WoundCare: regionWounds,
    PatientInformation: regionInformation,
    MeasurementPlans: measurementPlans,
    OwnMeasurements: regionMeasurements,
    GetAlertInformation: regionAlerts,
    GetDiagnosis: regionDiagnoses,
    GetLaboratoryOrderOutcome: regionLabReplies,
    GetImagingOutcome: regionImaging,
    GetReferralOutcome: regionReplies,
  },
  ogonkliniken: {
    GetSubjectOfCareSchedule: eyeBookings,
    GetCareContacts: eyeCareContacts,
    GetRequestActivities: eyeRequests,
    GetCareManagers: eyeCareManagers,
    GetDiagnosis: eyeDiagnoses,
    GetCareDocumentation: eyeNotes,
    GetReferralOutcome: eyeReplies,
    Messages: eyeMessages,
  },
  'sjostads-kommun': {
    GetMedicationHistory: kommunMedications,
    GetVaccinationHistory: kommunVaccinations,
    GetSubjectOfCareSchedule: kommunBookings,
    GetCareContacts: kommunCareContacts,
    GetCarePlans: kommunCarePlans,
    GetCareManagers: kommunCareManagers,
    GetCareDocumentation: kommunNotes,
    GetAllExtendedConsentsForPatient: kommunConsents,
    GetAccessLogsForPatient: kommunAccessLogs,
    GetExtendedBlocksForPatient: kommunBlocks,
    ConsentRequests: consentRequests,
    RefusedReadings: [],
    SharingObjections: [],
    Agreements: kommunAgreements,
    PlanStructures: kommunPlanStructures,
    PlanProposals: kommunProposals,
    GetCareServices: careServices,
    CareDecisions: careDecisions,
    PerformedVisits: kommunVisits,
    HomeSupport: homeSupport,
    PatientFees: kommunFees,
    Messages: kommunMessages,
    WoundCare: kommunWounds,
    PatientInformation: kommunInformation,
    OwnMeasurements: kommunMeasurements,
    GetAlertInformation: kommunAlerts,
    GetFunctionalStatus: functionalStatuses,
    GetLaboratoryOrderOutcome: kommunLabReplies,
  },
  'bjorkens-hemtjanst': {
    GetSubjectOfCareSchedule: privateBookings,
    GetCareContacts: privateCareContacts,
    GetCareManagers: privateCareManagers,
    PerformedVisits: privateVisits,
  },
  'fotkliniken-linden': {
    GetSubjectOfCareSchedule: footBookings,
    GetCareContacts: footCareContacts,
    GetCarePlans: footCarePlans,
    GetCareManagers: footCareManagers,
    GetReferralOutcome: footReplies,
    FreeTimes: offeredByLinden(birgitta),
  },
}
