import type { ProducerId } from '../../catalogue/producers.ts'
import type { Records } from '../../contracts/contracts.ts'
import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { listing } from '../facts/listing.ts'
import { kerstinForOve, kerstinForSanna } from './representations.ts'

/** What each producer holds about Kerstin: where she is listed, and for whom she is god man. */
export const kerstinRecords: Readonly<Partial<Record<ProducerId, Records>>> = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: [],
    GetListing: [listing({ unit: ekbacken, from: '1999-03-01' })],
    Representations: [kerstinForOve.byMe, kerstinForSanna.byMe],
  },
}
