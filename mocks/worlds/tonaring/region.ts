import type { Records } from '../../contracts/contracts.ts'
import { ekbacken, habilitation, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { schoolHealth } from '../../catalogue/sjostads-kommun.ts'
import { booking } from '../facts/booking.ts'
import { pdfOf } from '../facts/pdf.ts'
import { listing } from '../facts/listing.ts'
import { writerOf } from '../facts/writer.ts'
import { vilmer } from './person.ts'
import { jennyForVilmer, karlForVilmer } from './representations.ts'
import { habilitationPhysio, occupationalTherapist } from './staff.ts'

const region = writerOf(vilmer.personnummer, regionStorstaden)

/** What region-storstaden holds. */
export const regionRecords: Records = {
  GetSubjectOfCareSchedule: [
    booking({
      id: 'T-300101',
      unit: habilitation,
      start: '2026-11-27T14:30',
      end: '2026-11-27T15:30',
      what: 'Träning med fysioterapeut',
      form: 'besok',
      performer: habilitationPhysio,
      purpose: 'Ta med ortoserna och ett par mjuka byxor.',
      allowed: ['cancel', 'rebook', 'message'],
    }),
    booking({
      id: 'T-300108',
      unit: habilitation,
      start: '2026-12-10T13:00',
      end: '2026-12-10T14:00',
      what: 'Prova ut ny rullstol',
      form: 'besok',
      performer: occupationalTherapist,
      allowed: ['rebook', 'message'],
    }),
    booking({
      id: 'T-300115',
      unit: habilitation,
      start: '2027-01-20T15:00',
      end: '2027-01-20T16:00',
      what: 'Möte om din habiliteringsplan',
      form: 'besok',
      performer: habilitationPhysio,
      purpose: 'Du bestämmer vilka som är med. Säg till om du vill prata själv en stund.',
      allowed: ['message'],
    }),
  ],
  GetCareContacts: [
    region.careContact({
      id: 'VK-301',
      unit: habilitation,
      start: '2026-11-13T14:30',
      end: '2026-11-13T15:30',
      reason: 'Träning med fysioterapeut',
      form: 'visit',
      status: 'finished',
      author: habilitationPhysio,
      written: '2026-11-13T15:40',
    }),
    region.careContact({
      id: 'VK-302',
      unit: habilitation,
      start: '2026-09-03T13:00',
      end: '2026-09-03T14:00',
      reason: 'Nya ortoser',
      form: 'visit',
      status: 'finished',
      author: occupationalTherapist,
      written: '2026-09-03T14:20',
    }),
  ],
  GetCarePlans: [
    region.carePlan({
      id: 'HP-301',
      unit: habilitation,
      type: 'HP',
      title: 'Habiliteringsplan',
      changed: '2026-02-11T15:30',
      author: habilitationPhysio,
      signed: { by: habilitationPhysio, at: '2026-02-11T15:45' },
      participants: [habilitation.hsaId, schoolHealth.hsaId],
      documents: [
        pdfOf('Habiliteringsplan', [
          'För Vilmer Ask. Gäller till januari 2027.',
          'Mål: gå trapporna i skolan och klara en dag på stan själv.',
          'Träning varannan fredag. Ny rullstol före jul.',
        ]),
      ],
    }),
  ],
  GetRequestActivities: [],
  GetListing: [listing({ unit: ekbacken, from: '2011-05-25' })],
  GetCareManagers: [
    region.careManager({
      code: { code: '1', displayName: 'Fast vårdkontakt' },
      practitioner: habilitationPhysio,
      unit: habilitation,
      from: '2023-08-21',
      phones: [
        {
          value: '08-465 004 61',
          hours: { days: ['Monday', 'Wednesday', 'Friday'], start: '08:30', end: '11:00' },
        },
      ],
      note: 'Du kan skriva till mig själv, utan att mamma eller pappa ser det.',
    }),
  ],
  Agreements: [
    {
      header: region.header({ id: 'OVK-301', unit: habilitation, written: '2026-08-28T15:00' }),
      title: 'Trapporna i skolan',
      status: 'active',
      validFrom: '2026-08-28',
      validTo: '2027-01-31',
      parties: [
        { party: 'resident', name: 'Vilmer Ask' },
        { party: 'care', name: 'Habiliteringen' },
      ],
      plan: { documentId: 'HP-301', title: 'Habiliteringsplan' },
      important: 'Fråga mig, inte mamma. Jag vill inte bli buren i skolan.',
      nextStep: { text: 'Frida pratar med skolan om hissen.', responsible: 'care' },
      goals: [
        {
          description: 'Gå trapporna till matsalen utan hjälp',
          lifecycleStatus: 'active',
          responsible: 'resident',
          followUpDate: '2027-01-20',
        },
      ],
      bookings: ['T-300101', 'T-300115'],
      commitments: [
        {
          text: 'Stretcha benen efter skolan',
          responsible: 'resident',
          done: false,
          repeat: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
        },
        {
          text: 'Testa att gå upp en trappa om dagen',
          responsible: 'resident',
          done: true,
          repeat: 'FREQ=DAILY',
        },
        { text: 'Prata med skolan om hissen', responsible: 'care', done: false },
      ],
      risks: [
        {
          trigger: 'Du får ont i höften så att du inte kan sova',
          action: 'Skriv till Frida. Hon ringer dig inom två dagar.',
          contact: 'Habiliteringen, 08-465 004 60',
        },
      ],
      history: [
        { date: '2026-10-02', by: 'Frida Holst', text: 'Vi bytte tisdagar mot fredagar för träningen.' },
      ],
    },
  ],
  PlanStructures: [
    {
      header: region.header({ id: 'HP-301-S', unit: habilitation, written: '2026-02-11T15:30' }),
      planDocumentId: 'HP-301',
      title: 'Habiliteringsplan',
      status: 'active',
      purpose: 'Du ska kunna göra mer själv, i skolan och på fritiden.',
      mainResponsible: {
        name: 'Frida Holst',
        role: 'Fysioterapeut',
        unit: 'Habiliteringen för barn och unga',
        phone: '08-465 004 61',
      },
      wishes: ['Åka buss till stan med kompisar.', 'Slippa följa med pappa på handling.'],
      agreements: [{ documentId: 'OVK-301', title: 'Trapporna i skolan' }],
      goals: [
        {
          id: '1',
          description: 'Klara en dag på stan själv',
          lifecycleStatus: 'active',
          responsible: 'Vilmer',
        },
        { id: '2', parentId: '1', description: 'Åka buss själv', lifecycleStatus: 'completed' },
        { id: '3', parentId: '1', description: 'Betala och packa själv', lifecycleStatus: 'active' },
      ],
      activities: [
        {
          id: '1',
          title: 'Träning varannan fredag',
          status: 'in-progress',
          principal: 'region',
          bookingId: 'T-300101',
        },
        { id: '2', title: 'Ny rullstol', status: 'scheduled', principal: 'region', bookingId: 'T-300108' },
        {
          id: '3',
          title: 'Öva buss och stan med stödassistent',
          status: 'in-progress',
          principal: 'kommun',
          responsible: 'Hanna Viklund',
          scheduledPeriod: { start: '2026-12-05' },
        },
        {
          id: '4',
          title: 'Skriva en packlista i mobilen',
          status: 'not-started',
          party: 'resident',
          scheduledPeriod: { start: '2026-12-04' },
        },
      ],
      participants: [
        { name: 'Vilmer Ask', party: 'resident' },
        {
          name: 'Frida Holst',
          role: 'Fysioterapeut',
          unit: 'Habiliteringen',
          phone: '08-465 004 61',
          party: 'care',
        },
        { name: 'Yusuf Berglund', role: 'Arbetsterapeut', unit: 'Habiliteringen', party: 'care' },
        {
          name: 'Hanna Viklund',
          role: 'Stödassistent',
          unit: 'Korttidshemmet Solgläntan',
          party: 'social-care',
        },
      ],
      followUpDate: '2027-01-20',
    },
  ],
  Representations: [jennyForVilmer.forMe, karlForVilmer.forMe],
  RelatedPersons: [
    {
      header: region.header({ id: 'NAR-301', unit: habilitation, written: '2023-08-21T09:00' }),
      name: 'Jenny Ask',
      relationship: 'Mamma',
      phone: '070-174 06 30',
    },
    {
      header: region.header({ id: 'NAR-302', unit: habilitation, written: '2023-08-21T09:00' }),
      name: 'Karl Ask',
      relationship: 'Pappa',
      phone: '070-174 06 31',
    },
  ],
}
