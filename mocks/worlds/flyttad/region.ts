import type { Records } from '../../contracts/contracts.ts'
import { bowelClinic, ekbacken, laboratory, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { booking } from '../facts/booking.ts'
import { plainText } from '../facts/document.ts'
import { listing } from '../facts/listing.ts'
import { writerOf } from '../facts/writer.ts'
import { emil } from './person.ts'
import { bowelDoctor, bowelNurse, dietician } from './staff.ts'

const here = writerOf(emil.personnummer, regionStorstaden)

/** Infusions every eighth week from 3 December 2026. */
const infusions = ['2026-12-03', '2027-01-28'].map((day, index) =>
  booking({
    id: `INF-${index + 1}`,
    unit: bowelClinic,
    start: `${day}T08:30`,
    end: `${day}T10:30`,
    what: 'Dropp med medicin',
    form: 'besok',
    performer: bowelNurse,
    purpose: 'Ta prover senast tre dagar innan. Du kan jobba under tiden, det finns wifi.',
    allowed: ['rebook', 'message'],
  }),
)

/** What region-storstaden holds. */
export const regionRecords: Records = {
  GetSubjectOfCareSchedule: [
    ...infusions,
    booking({
      id: 'T-400101',
      unit: bowelClinic,
      start: '2026-12-16T11:00',
      end: '2026-12-16T11:20',
      what: 'Läkaren ringer om dina provsvar',
      form: 'telefon',
      performer: bowelDoctor,
      allowed: ['cancel', 'rebook'],
    }),
    booking({
      id: 'T-400108',
      unit: bowelClinic,
      start: '2027-01-13T16:10',
      end: '2027-01-13T16:40',
      what: 'Videosamtal med dietist',
      form: 'video',
      performer: dietician,
      allowed: ['cancel', 'rebook', 'message'],
    }),
  ],
  GetCareContacts: [
    here.careContact({
      id: 'VK-401',
      unit: bowelClinic,
      start: '2026-10-08T08:30',
      end: '2026-10-08T10:30',
      reason: 'Dropp med medicin',
      form: 'visit',
      status: 'finished',
      author: bowelNurse,
      written: '2026-10-08T10:45',
    }),
    here.careContact({
      id: 'VK-402',
      unit: bowelClinic,
      start: '2026-09-10T13:00',
      end: '2026-09-10T13:45',
      reason: 'Första besöket efter flytten',
      form: 'visit',
      status: 'finished',
      author: bowelDoctor,
      written: '2026-09-10T14:15',
    }),
    here.careContact({
      id: 'VK-403',
      unit: laboratory,
      start: '2026-10-05T07:40',
      reason: 'Prover före dropp',
      form: 'visit',
      status: 'finished',
      written: '2026-10-05T07:50',
    }),
  ],
  GetCarePlans: [
    here.carePlan({
      id: 'VP-401',
      unit: bowelClinic,
      type: 'VP',
      title: 'Vårdplan för Crohns sjukdom',
      changed: '2026-09-10T14:20',
      author: bowelDoctor,
      signed: { by: bowelDoctor, at: '2026-09-10T14:25' },
      participants: [bowelClinic.hsaId],
      documents: [
        plainText('Dropp var åttonde vecka. Egen mätning varje vecka. Koloskopi våren 2027. Ring vid skov.'),
      ],
    }),
  ],
  GetRequestActivities: [
    here.request({
      id: 'REM-402-1',
      requestId: 'REM-402',
      unit: bowelClinic,
      author: { ...bowelDoctor, unit: bowelClinic },
      receiver: { name: 'Storstadens sjukhus, endoskopi' },
      type: { code: '1', displayName: 'Remiss för koloskopi' },
      status: { code: '2', displayName: 'Remissen är skickad' },
      at: '2026-11-12T10:05',
    }),
  ],
  GetListing: [listing({ unit: ekbacken, from: '2026-08-20' })],
  GetCareManagers: [
    here.careManager({
      code: { code: '1', displayName: 'Fast vårdkontakt' },
      practitioner: bowelNurse,
      unit: bowelClinic,
      from: '2026-09-10',
      phones: [
        {
          value: '08-465 004 63',
          hours: {
            days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
            start: '08:00',
            end: '11:00',
          },
        },
      ],
      note: 'Skriv hellre än ring om det inte är bråttom. Jag svarar samma dag.',
    }),
  ],
  Agreements: [
    {
      header: here.header({ id: 'OVK-401', unit: bowelClinic, written: '2026-09-10T14:30' }),
      title: 'Egen mätning hemma',
      status: 'active',
      validFrom: '2026-09-10',
      validTo: '2027-09-10',
      parties: [
        { party: 'resident', name: 'Emil Tallberg' },
        { party: 'care', name: 'Magtarmmottagningen' },
      ],
      plan: { documentId: 'VP-401', title: 'Vårdplan för Crohns sjukdom' },
      nextStep: {
        text: 'Du lämnar prover på labbet före droppet.',
        responsible: 'resident',
        dueDate: '2026-11-30',
      },
      goals: [
        {
          description: 'Springa Fjällbyloppet i juni',
          lifecycleStatus: 'active',
          responsible: 'resident',
          followUpDate: '2027-03-15',
        },
        { description: 'Inga skov på ett år', lifecycleStatus: 'active', responsible: 'care' },
      ],
      bookings: ['INF-1', 'T-400101'],
      commitments: [
        {
          text: 'Svara på veckans frågor i appen',
          responsible: 'resident',
          done: false,
          repeat: 'FREQ=WEEKLY;BYDAY=MO',
        },
        {
          text: 'Skicka avföringsprov hemifrån',
          responsible: 'resident',
          done: false,
          repeat: 'FREQ=MONTHLY;BYMONTHDAY=1',
        },
        { text: 'Titta på dina svar varje vecka', responsible: 'care', done: true },
        { text: 'Boka koloskopi våren 2027', responsible: 'care', done: false },
      ],
      risks: [
        {
          trigger: 'Du har mer än fyra lösa avföringar om dagen i tre dagar',
          action: 'Skriv till mottagningen. De ändrar din behandling.',
          contact: 'Magtarmmottagningen, 08-465 004 62',
        },
        { trigger: 'Du får hög feber eller svår magsmärta', action: 'Ring 112.' },
      ],
    },
  ],
  PlanStructures: [],
  Representations: [],
  RelatedPersons: [],
}
