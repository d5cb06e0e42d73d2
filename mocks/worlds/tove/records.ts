import type { RecordsByProducer } from '../persona.ts'
import { bookings } from './bookings.ts'
import { careContacts } from './care-contacts.ts'
import { listings } from './listings.ts'
import { representations } from './representations.ts'

/** What each producer holds about Tove: a stiff shoulder, and that she helps her mother. */
export const toveRecords: RecordsByProducer = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: bookings,
    GetCareContacts: careContacts,
    GetListing: listings,
    Representations: representations,
  },
}
