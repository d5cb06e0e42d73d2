import type { RecordsByProducer } from '../persona.ts'
import { bookings } from './bookings.ts'
import { listings } from './listings.ts'
import { representations } from './representations.ts'

/** What each producer holds about Nora: a visit that nobody at her former home may learn of. */
export const noraRecords: RecordsByProducer = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: bookings,
    GetListing: listings,
    Representations: representations,
  },
}
