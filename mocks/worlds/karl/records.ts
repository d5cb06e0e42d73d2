import type { RecordsByProducer } from '../persona.ts'
import { listings } from './listings.ts'
import { representations } from './representations.ts'

/** What each producer holds about Karl: where he is listed, and that he is a guardian. */
export const karlRecords: RecordsByProducer = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: [],
    GetListing: listings,
    Representations: representations,
  },
}
