import type { RecordsByProducer } from '../persona.ts'
import { listings } from './listings.ts'
import { representations } from './representations.ts'

/** What each producer holds about Petra: where she is listed, and whom she books for. */
export const petraRecords: RecordsByProducer = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: [],
    GetListing: listings,
    Representations: representations,
  },
}
