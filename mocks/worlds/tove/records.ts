import type { ProducerId } from '../../catalogue/producers.ts'
import type { Records } from '../../contracts/contracts.ts'
import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { toveForBirgitta } from '../birgitta/representations.ts'
import { booking } from '../facts/booking.ts'
import { listing } from '../facts/listing.ts'
import { writerOf } from '../facts/writer.ts'
import { tove } from './person.ts'

const { careContact } = writerOf(tove.personnummer, regionStorstaden)
const physio = { hsaId: 'TSTDEF2329990016-P801', name: 'Cecilia Nord', title: 'Fysioterapeut' }

/** What each producer holds about Tove: a stiff shoulder, and that she helps her mother. */
export const toveRecords: Readonly<Partial<Record<ProducerId, Records>>> = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: [
      booking({
        id: 'T-801101',
        unit: ekbacken,
        start: '2026-12-01T16:10',
        end: '2026-12-01T16:40',
        what: 'Återbesök för stel axel',
        form: 'besok',
        performer: physio,
        purpose: 'Ta på dig något ledigt.',
        allowed: ['cancel', 'rebook', 'message'],
      }),
    ],
    GetCareContacts: [
      careContact({
        id: 'VK-801001',
        unit: ekbacken,
        start: '2026-10-27T16:10',
        reason: 'Stel axel, första besöket',
        form: 'visit',
        status: 'finished',
        written: '2026-10-27T16:50',
        author: physio,
      }),
    ],
    GetListing: [listing({ unit: ekbacken, from: '2009-04-01' })],
    Representations: [toveForBirgitta.byMe],
  },
}
