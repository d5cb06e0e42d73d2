import type { RecordsByProducer } from '../persona.ts'
import { listings } from './listings.ts'
import { representations } from './representations.ts'

/** What each producer holds about Jenny: where she is listed, and that she is a guardian. */
export const jennyRecords: RecordsByProducer = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: [],
    GetListing: listings,
    Representations: representations,
  },
}
