import type { RecordsByProducer } from '../persona.ts'
import { careContacts } from './care-contacts.ts'
import { listings } from './listings.ts'

/**
 * What each producer holds about Amal. The region knows her, but all there is to see is her place in a queue;
 * the others are not in the engagement index.
 */
export const amalRecords: RecordsByProducer = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: [],
    GetCareContacts: careContacts,
    GetCarePlans: [],
    GetRequestActivities: [],
    GetListing: listings,
    GetCareManagers: [],
    GetVaccinationHistory: [],
    GetAlertInformation: [],
    GetDiagnosis: [],
    GetLaboratoryOrderOutcome: [],
    GetCareDocumentation: [],
    Agreements: [],
    PlanStructures: [],
    Representations: [],
    MeasurementPlans: [],
    OwnMeasurements: [],
  },
}
