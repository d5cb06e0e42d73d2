import type { RecordsByProducer } from '../persona.ts'
import { careDecisions } from './care-decisions.ts'
import { careServices } from './care-services.ts'
import { visits } from './performed-visits.ts'
import { agreements } from './agreements.ts'
import { kommunBookings, regionBookings } from './bookings.ts'
import { careContacts } from './care-contacts.ts'
import { kommunCareManagers, regionCareManagers } from './care-managers.ts'
import { carePlans } from './care-plans.ts'
import { listings } from './listings.ts'
import { kommunMessages, regionMessages } from './messages.ts'
import { measurementPlans } from './measurement-plans.ts'
import { measurements } from './measurements.ts'
import { kommunFees, regionFees } from './patient-fees.ts'
import { information } from './patient-information.ts'
import { wounds } from './wounds.ts'
import { representations } from './representations.ts'

/** What each producer holds about Rolf: diabetes, an irregular heart, and hemtjänst for cleaning and shopping. */
export const rolfRecords: RecordsByProducer = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: regionBookings,
    GetCareContacts: careContacts,
    GetCarePlans: carePlans,
    GetListing: listings,
    GetCareManagers: regionCareManagers,
    Agreements: agreements,
    Representations: representations,
    PatientFees: regionFees,
    Messages: regionMessages,
    WoundCare: wounds,
    PatientInformation: information,
    MeasurementPlans: measurementPlans,
    OwnMeasurements: measurements,
  },
  'sjostads-kommun': {
    GetCareServices: careServices,
    CareDecisions: careDecisions,
    PerformedVisits: visits,
    GetSubjectOfCareSchedule: kommunBookings,
    PatientFees: kommunFees,
    Messages: kommunMessages,
    GetCareManagers: kommunCareManagers,
  },
}
