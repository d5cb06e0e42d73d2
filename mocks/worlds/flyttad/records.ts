import type { RecordsByProducer } from '../persona.ts'
import { agreements } from './agreements.ts'
import { bookings } from './bookings.ts'
import { formerRegionCareContacts, regionCareContacts } from './care-contacts.ts'
import { formerRegionCareManagers, regionCareManagers } from './care-managers.ts'
import { formerRegionCarePlans, regionCarePlans } from './care-plans.ts'
import { formerRegionLabReplies, regionLabReplies } from './lab-replies.ts'
import { listings } from './listings.ts'
import { formerRegionDispensed } from './dispensed.ts'
import { formerRegionMedications, regionMedications } from './medications.ts'
import { formerNotes, regionNotes } from './notes.ts'
import { formerFees, regionFees } from './patient-fees.ts'
import { planStructures } from './plan-structures.ts'
import { formerRegionRequests, regionRequests } from './requests.ts'
import { formerVaccinations, vaccinations } from './vaccinations.ts'
import { alerts, diagnoses, formerAlerts, formerDiagnoses } from './health.ts'

/** What each region holds about Emil, who has Crohn's disease and moved south in August 2026. */
export const emilRecords: RecordsByProducer = {
  'region-storstaden': {
    GetMedicationHistory: regionMedications,
    DispensedMedications: [],
    GetCareDocumentation: regionNotes,
    GetVaccinationHistory: vaccinations,
    GetSubjectOfCareSchedule: bookings,
    GetCareContacts: regionCareContacts,
    GetCarePlans: regionCarePlans,
    GetRequestActivities: regionRequests,
    GetListing: listings,
    GetCareManagers: regionCareManagers,
    Agreements: agreements,
    PlanStructures: [],
    Representations: [],
    RelatedPersons: [],
    PatientFees: regionFees,
    GetAlertInformation: alerts,
    GetDiagnosis: diagnoses,
    GetLaboratoryOrderOutcome: regionLabReplies,
  },
  'region-fjallmarken': {
    GetSubjectOfCareSchedule: [],
    GetCareContacts: formerRegionCareContacts,
    GetCarePlans: formerRegionCarePlans,
    GetRequestActivities: formerRegionRequests,
    PlanStructures: planStructures,
    PatientFees: formerFees,
    GetCareManagers: formerRegionCareManagers,
    GetMedicationHistory: formerRegionMedications,
    DispensedMedications: formerRegionDispensed,
    GetCareDocumentation: formerNotes,
    GetVaccinationHistory: formerVaccinations,
    GetAlertInformation: formerAlerts,
    GetDiagnosis: formerDiagnoses,
    GetLaboratoryOrderOutcome: formerRegionLabReplies,
  },
}
