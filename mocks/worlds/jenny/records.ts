import type { ProducerId } from '../../catalogue/producers.ts'
import type { Records } from '../../contracts/contracts.ts'
import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { listing } from '../facts/listing.ts'
import { jennyForVilmer } from '../tonaring/representations.ts'

/** What each producer holds about Jenny: where she is listed, and that she is a guardian. */
export const jennyRecords: Readonly<Partial<Record<ProducerId, Records>>> = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: [],
    GetListing: [listing({ unit: ekbacken, from: '2010-01-15' })],
    Representations: [jennyForVilmer.byMe],
  },
}
