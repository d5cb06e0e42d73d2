import type { ProducerId } from '../../catalogue/producers.ts'
import type { Records } from '../../contracts/contracts.ts'
import { ekbacken, heartClinic, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeCare, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { booking } from '../facts/booking.ts'
import { plainText } from '../facts/document.ts'
import { listing } from '../facts/listing.ts'
import { writerOf } from '../facts/writer.ts'
import { magdalenaForRolf } from '../magdalena/representations.ts'
import { rolf } from './person.ts'

const region = writerOf(rolf.personnummer, regionStorstaden)
const kommun = writerOf(rolf.personnummer, sjostadsKommun)
const diabetesNurse = { hsaId: 'TSTDEF2329990016-P811', name: 'Pernilla Åkesson', title: 'Diabetessköterska' }
const doctor = { hsaId: 'TSTDEF2329990016-P812', name: 'Idris Falk', title: 'Läkare' }

/** What each producer holds about Rolf: diabetes, an irregular heart, and hemtjänst for cleaning and shopping. */
export const rolfRecords: Readonly<Partial<Record<ProducerId, Records>>> = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: [
      booking({
        id: 'T-811101',
        unit: ekbacken,
        start: '2026-11-26T09:00',
        end: '2026-11-26T09:45',
        what: 'Diabeteskontroll',
        form: 'besok',
        performer: diabetesNurse,
        purpose: 'Ta med blodsockermätaren och skorna du går mest i.',
        allowed: ['cancel', 'rebook', 'message'],
      }),
      booking({
        id: 'T-811102',
        unit: heartClinic,
        start: '2026-12-14T13:30',
        end: '2026-12-14T14:00',
        what: 'Samtal om blodförtunnande medicin',
        form: 'telefon',
        performer: { name: 'Sjuksköterska' },
        allowed: ['message'],
      }),
    ],
    GetCareContacts: [
      region.careContact({
        id: 'VK-811001',
        unit: ekbacken,
        start: '2026-08-20T10:00',
        reason: 'Årskontroll diabetes',
        form: 'visit',
        status: 'finished',
        written: '2026-08-20T10:50',
        author: doctor,
      }),
    ],
    GetCarePlans: [
      region.carePlan({
        id: 'VP-811',
        unit: ekbacken,
        author: doctor,
        changed: '2026-08-20T11:05',
        title: 'Vårdplan för diabetes',
        type: 'VP',
        documents: [plainText('Mål: långtidssocker under 60. Fotkontroll två gånger om året.')],
      }),
    ],
    GetListing: [listing({ unit: ekbacken, doctor, from: '2015-10-01' })],
    GetCareManagers: [
      region.careManager({
        code: { code: '1', displayName: 'Fast vårdkontakt' },
        practitioner: diabetesNurse,
        unit: ekbacken,
        from: '2024-01-15',
        phones: [
          {
            value: '08-465 004 70',
            hours: {
              days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
              start: '08:00',
              end: '10:00',
            },
          },
        ],
      }),
    ],
    Agreements: [
      {
        header: region.header({ id: 'OVK-811', unit: ekbacken, written: '2026-08-20T11:00' }),
        title: 'Socker och fötter',
        status: 'active',
        validFrom: '2026-08-20',
        parties: [
          { party: 'resident', name: 'Rolf Lindqvist' },
          { party: 'care', name: 'Vårdcentralen Ekbacken' },
        ],
        goals: [{ description: 'Inga sår på fötterna', lifecycleStatus: 'active', responsible: 'care' }],
        commitments: [
          {
            text: 'Mät blodsockret före frukost',
            responsible: 'resident',
            done: false,
            repeat: 'FREQ=WEEKLY;BYDAY=MO,TH',
          },
          {
            text: 'Köpa strumpor utan hård resår',
            responsible: 'relative',
            done: false,
            dueDate: '2026-11-25',
          },
          { text: 'Lämna prov före besöket', responsible: 'resident', done: false, dueDate: '2026-11-24' },
        ],
        risks: [],
      },
    ],
    Representations: [magdalenaForRolf.forMe],
  },
  'sjostads-kommun': {
    GetSubjectOfCareSchedule: [
      booking({
        id: 'HT-811-1',
        unit: homeCare,
        start: '2026-11-24T13:00',
        end: '2026-11-24T14:30',
        what: 'Hemtjänst: städning och inköp',
        form: 'hembesok',
        performer: { name: 'Undersköterska' },
        purpose: 'Skriv inköpslistan på kylskåpet.',
        allowed: ['cancel', 'message'],
      }),
    ],
    GetCareManagers: [
      kommun.careManager({
        code: { code: '3', displayName: 'Fast omsorgskontakt i hemtjänsten' },
        practitioner: { hsaId: 'TSTDEF2129990024-P811', name: 'Samir Öberg', title: 'Undersköterska' },
        unit: homeCare,
        from: '2025-05-01',
        phones: [{ value: '031-390 06 60' }],
      }),
    ],
  },
}
