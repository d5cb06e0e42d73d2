import type { ProducerId } from '../../catalogue/producers.ts'
import type { Records } from '../../contracts/contracts.ts'
import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { booking } from '../facts/booking.ts'
import { listing } from '../facts/listing.ts'
import { danielForLeo, danielForMagdalena } from '../magdalena/representations.ts'

/** What each producer holds about Daniel: next to nothing of his own. */
export const danielRecords: Readonly<Partial<Record<ProducerId, Records>>> = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: [
      booking({
        id: 'T-831101',
        unit: ekbacken,
        start: '2027-01-13T08:20',
        end: '2027-01-13T08:40',
        what: 'Blodtryckskontroll',
        form: 'besok',
        performer: { name: 'Distriktssköterska' },
        allowed: ['cancel', 'rebook', 'message'],
      }),
    ],
    GetListing: [listing({ unit: ekbacken, from: '2018-02-01' })],
    Representations: [danielForMagdalena.byMe, danielForLeo.byMe],
  },
}
