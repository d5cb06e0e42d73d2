import type { RecordsByProducer } from '../persona.ts'
import { agreements } from './agreements.ts'
import { bookings } from './bookings.ts'
import { listings } from './listings.ts'
import { representations } from './representations.ts'

/** What each producer holds about one with protected identity: no record says the name or where she lives. */
export const sannaRecords: RecordsByProducer = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: bookings,
    GetListing: listings,
    Agreements: agreements,
    Representations: representations,
  },
}
