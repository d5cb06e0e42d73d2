import type { ProducerId } from '../../catalogue/producers.ts'
import type { Records } from '../../contracts/contracts.ts'
import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { booking } from '../facts/booking.ts'
import { listing } from '../facts/listing.ts'
import { writerOf } from '../facts/writer.ts'
import { kerstinForSanna } from '../kerstin/representations.ts'
import { sanna } from './person.ts'

const { header } = writerOf(sanna.personnummer, regionStorstaden)

/** What each producer holds about one with protected identity: no record says the name or where she lives. */
export const sannaRecords: Readonly<Partial<Record<ProducerId, Records>>> = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: [
      booking({
        id: 'T-851101',
        unit: ekbacken,
        start: '2026-12-07T09:30',
        end: '2026-12-07T10:15',
        what: 'Samtal hos kurator',
        form: 'besok',
        performer: { name: 'Kurator' },
        allowed: ['cancel', 'message'],
      }),
    ],
    GetListing: [listing({ unit: ekbacken, from: '2025-08-01' })],
    Agreements: [
      {
        header: header({ id: 'OVK-851', unit: ekbacken, written: '2026-10-12T10:10' }),
        title: 'Sova bättre',
        status: 'active',
        validFrom: '2026-10-12',
        parties: [{ party: 'care', name: 'Vårdcentralen Ekbacken' }],
        goals: [],
        commitments: [
          { text: 'Fyll i sömndagboken', responsible: 'resident', done: false, repeat: 'FREQ=DAILY' },
        ],
        risks: [],
      },
    ],
    Representations: [kerstinForSanna.forMe],
  },
}
