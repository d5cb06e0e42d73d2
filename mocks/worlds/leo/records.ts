import type { RecordsByProducer } from '../persona.ts'
import { agreements } from './agreements.ts'
import { kommunBookings, regionBookings } from './bookings.ts'
import { careContacts } from './care-contacts.ts'
import { listings } from './listings.ts'
import { notes } from './notes.ts'
import { representations } from './representations.ts'

/** What each producer holds about Leo: asthma, and what the school looks after. */
export const leoRecords: RecordsByProducer = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: regionBookings,
    GetCareContacts: careContacts,
    GetListing: listings,
    GetCareDocumentation: notes,
    Agreements: agreements,
    Representations: representations,
  },
  'sjostads-kommun': {
    GetSubjectOfCareSchedule: kommunBookings,
  },
}
