import type { RecordsByProducer } from '../persona.ts'
import { careDecisions } from './care-decisions.ts'
import { careServices } from './care-services.ts'
import { visits } from './performed-visits.ts'
import { agreements } from './agreements.ts'
import { kommunBookings, regionBookings } from './bookings.ts'
import { kommunCareContacts, regionCareContacts } from './care-contacts.ts'
import { kommunCareManagers, regionCareManagers } from './care-managers.ts'
import { kommunCarePlans, regionCarePlans } from './care-plans.ts'
import { diagnoses } from './health.ts'
import { homeSupport } from './home-support.ts'
import { listings } from './listings.ts'
import { fees } from './patient-fees.ts'
import { kommunPlanStructures, regionPlanStructures } from './plan-structures.ts'
import { relatedPersons } from './related-persons.ts'
import { representations } from './representations.ts'
import { requests } from './requests.ts'
import { kommunVaccinations, regionVaccinations } from './vaccinations.ts'

/** What each producer holds about Vilmer, who has cerebral palsy, goes in year nine and plays e-sport. */
export const vilmerRecords: RecordsByProducer = {
  'region-storstaden': {
    GetVaccinationHistory: regionVaccinations,
    GetSubjectOfCareSchedule: regionBookings,
    GetCareContacts: regionCareContacts,
    GetCarePlans: regionCarePlans,
    GetRequestActivities: requests,
    GetListing: listings,
    GetCareManagers: regionCareManagers,
    GetAlertInformation: [],
    GetDiagnosis: diagnoses,
    Agreements: agreements,
    PlanStructures: regionPlanStructures,
    Representations: representations,
    RelatedPersons: relatedPersons,
    PatientFees: fees,
  },
  'sjostads-kommun': {
    GetCareServices: careServices,
    CareDecisions: careDecisions,
    PerformedVisits: visits,
    GetVaccinationHistory: kommunVaccinations,
    GetSubjectOfCareSchedule: kommunBookings,
    GetCareContacts: kommunCareContacts,
    GetCarePlans: kommunCarePlans,
    GetCareManagers: kommunCareManagers,
    Agreements: [],
    PlanStructures: kommunPlanStructures,
    HomeSupport: homeSupport,
  },
}
