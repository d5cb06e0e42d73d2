import type { RecordsByProducer } from '../persona.ts'
import { listings } from './listings.ts'
import { representations } from './representations.ts'

/** What each producer holds about Kerstin: where she is listed, and for whom she is god man. */
export const kerstinRecords: RecordsByProducer = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: [],
    GetListing: listings,
    Representations: representations,
  },
}
