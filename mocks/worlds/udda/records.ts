import type { RecordsByProducer } from '../persona.ts'
import { careDecisions } from './care-decisions.ts'
import { careServices } from './care-services.ts'
import { visits } from './performed-visits.ts'
import { agreements } from './agreements.ts'
import { footBookings, kommunBookings, regionBookings } from './bookings.ts'
import { footCareContacts, regionCareContacts } from './care-contacts.ts'
import { careManagers } from './care-managers.ts'
import { carePlans } from './care-plans.ts'
import { homeSupport } from './home-support.ts'
import { labReplies } from './lab-replies.ts'
import { kommunMessages, regionMessages } from './messages.ts'
import { notes } from './notes.ts'
import { kommunMeasurements, measurementPlans, measurements } from './measurements.ts'
import { kommunFees, regionFees } from './patient-fees.ts'
import { proposals } from './plan-proposals.ts'
import { planStructures } from './plan-structures.ts'
import { relatedPersons } from './related-persons.ts'
import { oddRepresentations } from './representations.ts'
import { requests } from './requests.ts'
import { objections, regionBlocks } from './blocks.ts'
import { kommunAccessLogs, refusedReadings, regionAccessLogs } from './access-logs.ts'
import { regionConsents, requests as consentRequests } from './consents.ts'
import { dispensed } from './dispensed.ts'
import { kommunMedications, regionMedications } from './medications.ts'
import { kommunVaccinations, regionVaccinations } from './vaccinations.ts'
import { information } from './patient-information.ts'
import { kommunWounds, regionWounds } from './wounds.ts'
import { alerts, diagnoses, functionalStatuses } from './health.ts'
import { imagingReplies, referralReplies } from './outcomes.ts'

/** What each producer holds about Rut: everything is a little wrong. */
export const rutRecords: RecordsByProducer = {
  'region-storstaden': {
    GetMedicationHistory: regionMedications,
    DispensedMedications: dispensed,
    GetVaccinationHistory: regionVaccinations,
    GetSubjectOfCareSchedule: regionBookings,
    GetCareContacts: regionCareContacts,
    GetCareManagers: careManagers,
    GetRequestActivities: requests,
    GetCarePlans: carePlans,
    GetCareDocumentation: notes,
    GetAllExtendedConsentsForPatient: regionConsents,
    GetAccessLogsForPatient: regionAccessLogs,
    GetExtendedBlocksForPatient: regionBlocks,
    Agreements: agreements,
    PlanStructures: planStructures,
    PlanProposals: proposals,
    Representations: oddRepresentations,
    RelatedPersons: relatedPersons,
    PatientFees: regionFees,
    Messages: regionMessages,
    WoundCare: regionWounds,
    PatientInformation: information,
    MeasurementPlans: measurementPlans,
    OwnMeasurements: measurements,
    GetAlertInformation: alerts,
    GetDiagnosis: diagnoses,
    GetLaboratoryOrderOutcome: labReplies,
    GetImagingOutcome: imagingReplies,
    GetReferralOutcome: referralReplies,
  },
  'sjostads-kommun': {
    GetCareServices: careServices,
    CareDecisions: careDecisions,
    GetAccessLogsForPatient: kommunAccessLogs,
    ConsentRequests: consentRequests,
    RefusedReadings: refusedReadings,
    SharingObjections: objections,
    PerformedVisits: visits,
    GetMedicationHistory: kommunMedications,
    GetVaccinationHistory: kommunVaccinations,
    HomeSupport: homeSupport,
    PatientFees: kommunFees,
    Messages: kommunMessages,
    WoundCare: kommunWounds,
    OwnMeasurements: kommunMeasurements,
    GetSubjectOfCareSchedule: kommunBookings,
    GetFunctionalStatus: functionalStatuses,
  },
  'fotkliniken-linden': {
    GetSubjectOfCareSchedule: footBookings,
    GetCareContacts: footCareContacts,
  },
}
