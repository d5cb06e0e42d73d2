import type { ProducerId } from '../../catalogue/producers.ts'
import type { Records } from '../../contracts/contracts.ts'
import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { schoolHealth } from '../../catalogue/sjostads-kommun.ts'
import { booking } from '../facts/booking.ts'
import { listing } from '../facts/listing.ts'
import { writerOf } from '../facts/writer.ts'
import { danielForLeo, magdalenaForLeo } from '../magdalena/representations.ts'
import { leo } from './person.ts'

const region = writerOf(leo.personnummer, regionStorstaden)
const asthmaNurse = { hsaId: 'TSTDEF2329990016-P821', name: 'Ylva Brandt', title: 'Astmasköterska' }

/** What each producer holds about Leo: asthma, and what the school looks after. */
export const leoRecords: Readonly<Partial<Record<ProducerId, Records>>> = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: [
      booking({
        id: 'T-821101',
        unit: ekbacken,
        start: '2026-12-03T15:00',
        end: '2026-12-03T15:45',
        what: 'Astmakontroll med blåsprov',
        form: 'besok',
        performer: asthmaNurse,
        purpose: 'Ta inte den snabbverkande medicinen fyra timmar före.',
        allowed: ['cancel', 'rebook', 'message'],
      }),
    ],
    GetCareContacts: [
      region.careContact({
        id: 'VK-821001',
        unit: ekbacken,
        start: '2026-05-12T15:00',
        reason: 'Astmakontroll',
        form: 'visit',
        status: 'finished',
        written: '2026-05-12T15:50',
        author: asthmaNurse,
      }),
    ],
    GetListing: [listing({ unit: ekbacken, from: '2016-04-01' })],
    Agreements: [
      {
        header: region.header({ id: 'OVK-821', unit: ekbacken, written: '2026-05-12T15:45' }),
        title: 'Astman på fotbollen',
        status: 'active',
        validFrom: '2026-05-12',
        parties: [
          { party: 'resident', name: 'Leo Hult' },
          { party: 'relative', name: 'Magdalena och Daniel Hult' },
          { party: 'care', name: 'Astmasköterskan' },
        ],
        goals: [{ description: 'Spela en hel match', lifecycleStatus: 'active', responsible: 'resident' }],
        commitments: [
          {
            text: 'Ta medicinen morgon och kväll',
            responsible: 'resident',
            done: false,
            repeat: 'FREQ=DAILY',
          },
          {
            text: 'Lämna en extra inhalator i skolan',
            responsible: 'relative',
            done: false,
            dueDate: '2026-11-27',
          },
        ],
        risks: [
          {
            trigger: 'Hostan väcker dig två nätter i rad',
            action: 'Öka medicinen enligt lappen och ring oss.',
            contact: 'Vårdcentralen Ekbacken',
          },
        ],
      },
    ],
    Representations: [magdalenaForLeo.forMe, danielForLeo.forMe],
  },
  'sjostads-kommun': {
    GetSubjectOfCareSchedule: [
      booking({
        id: 'EH-821-1',
        unit: schoolHealth,
        start: '2026-12-08T10:20',
        end: '2026-12-08T10:40',
        what: 'Vaccination i skolan',
        form: 'besok',
        performer: { name: 'Skolsköterska' },
        purpose: 'Lämna in blanketten med era underskrifter.',
        invitation: true,
        allowed: ['message'],
      }),
    ],
  },
}
