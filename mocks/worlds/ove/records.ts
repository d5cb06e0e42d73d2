import type { RecordsByProducer } from '../persona.ts'
import { agreements } from './agreements.ts'
import { kommunBookings, regionBookings } from './bookings.ts'
import { careManagers } from './care-managers.ts'
import { carePlans } from './care-plans.ts'
import { consentRequests, objections, kommunAccessLogs, kommunConsents } from './consents.ts'
import { listings } from './listings.ts'
import { representations } from './representations.ts'

/** What each producer holds about Ove: a stroke three years ago, and support in his home. */
export const oveRecords: RecordsByProducer = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: regionBookings,
    GetListing: listings,
    Agreements: agreements,
    Representations: representations,
  },
  'sjostads-kommun': {
    GetSubjectOfCareSchedule: kommunBookings,
    GetCarePlans: carePlans,
    GetCareManagers: careManagers,
    GetAllExtendedConsentsForPatient: kommunConsents,
    GetAccessLogsForPatient: kommunAccessLogs,
    ConsentRequests: consentRequests,
    SharingObjections: objections,
  },
}
