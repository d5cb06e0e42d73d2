import type { RecordsByProducer } from '../persona.ts'
import { bookings } from './bookings.ts'
import { listings } from './listings.ts'
import { representations } from './representations.ts'

/** What each producer holds about Daniel: next to nothing of his own. */
export const danielRecords: RecordsByProducer = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: bookings,
    GetListing: listings,
    Representations: representations,
  },
}
