import type { ProducerId } from '../../catalogue/producers.ts'
import type { Records } from '../../contracts/contracts.ts'
import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { assessment, homeCare, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { booking } from '../facts/booking.ts'
import { plainText } from '../facts/document.ts'
import { listing } from '../facts/listing.ts'
import { writerOf } from '../facts/writer.ts'
import { kerstinForOve } from '../kerstin/representations.ts'
import { ove } from './person.ts'

const region = writerOf(ove.personnummer, regionStorstaden)
const kommun = writerOf(ove.personnummer, sjostadsKommun)
const officer = { hsaId: 'TSTDEF2129990024-P841', name: 'Tuva Engman', title: 'Biståndshandläggare' }

/** What each producer holds about Ove: a stroke three years ago, and support in his home. */
export const oveRecords: Readonly<Partial<Record<ProducerId, Records>>> = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: [
      booking({
        id: 'T-841101',
        unit: ekbacken,
        start: '2026-12-02T11:00',
        end: '2026-12-02T11:30',
        what: 'Återbesök efter stroke',
        form: 'besok',
        performer: { name: 'Läkare' },
        purpose: 'Ta med listan över dina mediciner.',
        allowed: ['cancel', 'rebook', 'message'],
      }),
    ],
    GetListing: [listing({ unit: ekbacken, from: '2001-01-01' })],
    Agreements: [
      {
        header: region.header({ id: 'OVK-841', unit: ekbacken, written: '2026-09-02T11:20' }),
        title: 'Gå ut varje dag',
        status: 'active',
        validFrom: '2026-09-02',
        parties: [
          { party: 'resident', name: 'Ove Strand' },
          { party: 'care', name: 'Vårdcentralen Ekbacken' },
        ],
        goals: [{ description: 'Gå till affären själv', lifecycleStatus: 'active', responsible: 'resident' }],
        commitments: [
          { text: 'Ta en promenad före lunch', responsible: 'resident', done: false, repeat: 'FREQ=DAILY' },
          {
            text: 'Förnya parkeringstillståndet',
            responsible: 'relative',
            done: false,
            dueDate: '2026-12-15',
          },
        ],
        risks: [],
      },
    ],
    Representations: [kerstinForOve.forMe],
  },
  'sjostads-kommun': {
    GetSubjectOfCareSchedule: [
      booking({
        id: 'BS-841-1',
        unit: homeCare,
        start: '2026-11-25T10:00',
        end: '2026-11-25T11:30',
        what: 'Boendestöd: posten och veckans handling',
        form: 'hembesok',
        performer: { name: 'Boendestödjare' },
        allowed: ['cancel', 'message'],
      }),
    ],
    GetCarePlans: [
      kommun.carePlan({
        id: 'GP-841',
        unit: assessment,
        author: officer,
        changed: '2026-06-10T14:00',
        title: 'Genomförandeplan för boendestöd',
        type: 'GP',
        documents: [plainText('Boendestöd onsdagar. Vi går igenom posten och planerar inköp tillsammans.')],
      }),
    ],
    GetCareManagers: [
      kommun.careManager({
        code: { originalText: 'Boendestödjare' },
        practitioner: { hsaId: 'TSTDEF2129990024-P842', name: 'Moa Hedlund', title: 'Boendestödjare' },
        unit: homeCare,
        from: '2025-02-01',
        phones: [{ value: '031-390 06 62' }],
      }),
    ],
  },
}
