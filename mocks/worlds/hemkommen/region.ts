import type { Records } from '../../contracts/contracts.ts'
import {
  ekbacken,
  orthopaedicClinic,
  orthopaedicWard,
  regionStorstaden,
} from '../../catalogue/region-storstaden.ts'
import { assessment, homecomingTeam, homeNursing } from '../../catalogue/sjostads-kommun.ts'
import { booking } from '../facts/booking.ts'
import { plainText } from '../facts/document.ts'
import { pdfOf } from '../facts/pdf.ts'
import { listing } from '../facts/listing.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'
import { careCoordinator, orthopaedist, wardNurse } from './staff.ts'

const region = writerOf(siv.personnummer, regionStorstaden)

/** What region-storstaden holds. */
export const regionRecords: Records = {
  GetSubjectOfCareSchedule: [
    booking({
      id: 'T-500101',
      unit: ekbacken,
      start: '2026-11-24T13:00',
      what: 'Vårdcentralen ringer och hör hur du mår',
      form: 'telefon',
      performer: careCoordinator,
      purpose: 'Ha din medicinlista framme. Vi ringer mellan klockan 13 och 15.',
      allowed: ['message'],
    }),
    booking({
      id: 'T-500108',
      unit: ekbacken,
      start: '2026-12-01T10:00',
      end: '2026-12-01T10:30',
      what: 'Ta bort stygnen',
      form: 'besok',
      performer: careCoordinator,
      purpose: 'Sjukresa är beställd. Den hämtar dig 9.30.',
      allowed: ['rebook', 'message'],
    }),
    booking({
      id: 'T-500115',
      unit: ekbacken,
      start: '2026-12-03T14:00',
      end: '2026-12-03T15:00',
      what: 'Möte om din samordnade plan',
      form: 'video',
      performer: careCoordinator,
      purpose: 'Hemgångsteamet, biståndshandläggaren och din son Per är kallade.',
      allowed: ['message'],
    }),
    booking({
      id: 'T-500122',
      unit: orthopaedicClinic,
      start: '2027-01-14T09:20',
      end: '2027-01-14T10:00',
      what: 'Kontroll och röntgen av höften',
      form: 'besok',
      performer: orthopaedist,
      allowed: ['cancel', 'rebook'],
    }),
  ],
  GetCareContacts: [
    region.careContact({
      id: 'VT-501',
      unit: orthopaedicWard,
      start: '2026-11-14T18:40',
      end: '2026-11-22T11:00',
      reason: 'Bruten höft, operation',
      form: 'admission',
      status: 'finished',
      author: orthopaedist,
      written: '2026-11-22T11:30',
    }),
    region.careContact({
      id: 'VK-502',
      unit: ekbacken,
      start: '2026-05-05T09:30',
      end: '2026-05-05T10:00',
      reason: 'Kontroll av blodtryck',
      form: 'visit',
      status: 'finished',
      author: careCoordinator,
      written: '2026-05-05T10:10',
    }),
  ],
  GetCarePlans: [
    region.carePlan({
      id: 'SPU-501',
      unit: orthopaedicWard,
      type: 'SPU',
      title: 'Plan för utskrivning och tiden hemma',
      changed: '2026-11-22T10:45',
      author: wardNurse,
      signed: { by: wardNurse, at: '2026-11-22T10:50' },
      participants: [orthopaedicWard.hsaId, ekbacken.hsaId, homecomingTeam.hsaId, homeNursing.hsaId],
      documents: [
        pdfOf('Plan för utskrivning', [
          'För Siv Norling. Hem den 22 november 2026 klockan 11.',
          'Du får belasta benet så mycket du orkar.',
          'Blodförtunnande spruta varje kväll till den 12 december.',
          'Värktabletter: två på morgonen, två på kvällen. Inte fler än åtta på ett dygn.',
          'Vårdcentralen ringer dig den 24 november.',
        ]),
      ],
    }),
    region.carePlan({
      id: 'SIP-502',
      unit: ekbacken,
      type: 'SIP',
      title: 'Samordnad individuell plan',
      changed: '2026-11-20T15:00',
      author: careCoordinator,
      participants: [ekbacken.hsaId, assessment.hsaId, homecomingTeam.hsaId],
      documents: [plainText('Kallelse till möte den 3 december. Planen skrivs på mötet.')],
    }),
  ],
  GetRequestActivities: [
    region.request({
      id: 'REM-501-1',
      requestId: 'REM-501',
      unit: orthopaedicWard,
      author: { ...orthopaedist, unit: orthopaedicWard },
      receiver: { name: 'Osteoporosmottagningen' },
      type: { code: '1', displayName: 'Remiss för mätning av bentäthet' },
      status: { code: '2', displayName: 'Remissen är skickad' },
      at: '2026-11-20T16:10',
    }),
  ],
  GetListing: [listing({ unit: ekbacken, from: '2010-09-01' })],
  GetCareManagers: [
    region.careManager({
      code: { code: '1', displayName: 'Fast vårdkontakt' },
      practitioner: careCoordinator,
      unit: ekbacken,
      from: '2026-11-20',
      phones: [
        {
          value: '08-465 004 15',
          hours: {
            days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
            start: '08:00',
            end: '16:00',
          },
        },
      ],
      note: 'Jag är ny för dig. Jag ringer på tisdag så att vi får prata i lugn och ro.',
    }),
  ],
  Agreements: [
    {
      header: region.header({ id: 'OVK-501', unit: ekbacken, written: '2026-11-22T10:40' }),
      title: 'De första veckorna hemma',
      status: 'active',
      validFrom: '2026-11-22',
      validTo: '2026-12-20',
      parties: [
        { party: 'resident', name: 'Siv Norling' },
        { party: 'relative', name: 'Per Norling, son' },
        { party: 'care', name: 'Vårdcentralen Ekbacken' },
        { party: 'social-care', name: 'Hemgångsteamet Sjöstad' },
      ],
      plan: { documentId: 'SPU-501', title: 'Plan för utskrivning och tiden hemma' },
      important: 'Jag vill kunna gå ut med hunden igen. Katten får inte släppas ut.',
      nextStep: { text: 'Vårdcentralen ringer dig.', responsible: 'care', dueDate: '2026-11-24' },
      goals: [
        {
          description: 'Gå till brevlådan och tillbaka med rollator',
          lifecycleStatus: 'active',
          responsible: 'resident',
          followUpDate: '2026-12-03',
        },
        { description: 'Gå ut med hunden', lifecycleStatus: 'proposed', responsible: 'resident' },
      ],
      followUpDate: '2026-12-03',
      bookings: ['T-500101', 'T-500108', 'T-500115'],
      commitments: [
        {
          text: 'Gå tre varv i lägenheten, morgon och kväll',
          responsible: 'resident',
          done: false,
          repeat: 'FREQ=DAILY',
        },
        {
          text: 'Skriva upp vad du undrar över till telefonsamtalet',
          responsible: 'resident',
          done: false,
          dueDate: '2026-11-24',
        },
        {
          text: 'Handla och ta hand om hunden',
          responsible: 'relative',
          done: false,
          dueDate: '2026-12-06',
        },
        { text: 'Ringa och höra hur du mår', responsible: 'care', done: false, dueDate: '2026-11-24' },
        { text: 'Komma morgon och kväll', responsible: 'social-care', done: true },
      ],
      risks: [
        {
          trigger: 'Såret blöder, vätskar eller blir rött',
          action: 'Ring hemsjukvården, dygnet runt.',
          contact: 'Hemsjukvården Sjöstad, 031-390 06 30',
        },
        {
          trigger: 'Ena vaden svullnar eller gör ont',
          action: 'Ring hemsjukvården genast.',
          contact: 'Hemsjukvården Sjöstad, 031-390 06 30',
        },
        { trigger: 'Du får svårt att andas eller ont i bröstet', action: 'Ring 112.' },
      ],
      history: [
        {
          date: '2026-11-20',
          by: 'Maja Sandell, avdelning 44',
          text: 'Du kommer hem den 22 i stället för den 24 november.',
        },
        {
          date: '2026-11-22',
          by: 'Gunilla Ros, Vårdcentralen Ekbacken',
          text: 'Kvällsbesök varje dag lades till.',
        },
      ],
    },
  ],
  PlanStructures: [
    {
      header: region.header({ id: 'SPU-501-S', unit: orthopaedicWard, written: '2026-11-22T10:45' }),
      planDocumentId: 'SPU-501',
      title: 'Plan för utskrivning och tiden hemma',
      status: 'active',
      purpose: 'Du ska klara dig tryggt hemma medan höften läker.',
      partOf: { sourceSystemHSAId: regionStorstaden.sourceSystemHSAId, documentId: 'SIP-502' },
      mainResponsible: {
        name: 'Gunilla Ros',
        role: 'Fast vårdkontakt',
        unit: 'Vårdcentralen Ekbacken',
        phone: '08-465 004 15',
      },
      agreements: [{ documentId: 'OVK-501', title: 'De första veckorna hemma' }],
      wishes: ['Jag vill hem till min egen säng så fort det går.'],
      goals: [
        {
          id: '1',
          description: 'Gå utan hjälp inomhus',
          lifecycleStatus: 'active',
          responsible: 'Oskar Lidén',
        },
        { id: '2', parentId: '1', description: 'Resa sig själv ur sängen', lifecycleStatus: 'active' },
      ],
      activities: [
        {
          id: '1',
          title: 'Vårdcentralen ringer',
          status: 'scheduled',
          principal: 'region',
          bookingId: 'T-500101',
        },
        {
          id: '2',
          title: 'Ta bort stygnen',
          status: 'scheduled',
          principal: 'region',
          bookingId: 'T-500108',
        },
        {
          id: '3',
          title: 'Blodförtunnande spruta varje kväll',
          status: 'in-progress',
          principal: 'kommun',
          responsible: 'Hemsjukvården Sjöstad',
          repeat: 'FREQ=DAILY',
        },
        {
          id: '4',
          title: 'Träning hemma med fysioterapeut',
          status: 'not-started',
          principal: 'kommun',
          responsible: 'Oskar Lidén',
        },
        { id: '5', title: 'Mäta bentätheten', status: 'not-started', principal: 'region' },
        { id: '6', title: 'Ställa undan mattor och sladdar', status: 'not-started' },
        {
          id: '7',
          title: 'Ta värktabletterna morgon och kväll',
          status: 'in-progress',
          party: 'resident',
          repeat: 'FREQ=DAILY',
        },
      ],
      participants: [
        { name: 'Siv Norling', party: 'resident' },
        { name: 'Per Norling', role: 'Son', phone: '070-174 06 40', party: 'relative' },
        {
          name: 'Gunilla Ros',
          role: 'Distriktssköterska',
          unit: 'Vårdcentralen Ekbacken',
          phone: '08-465 004 15',
          party: 'care',
        },
        {
          name: 'Fatima Backe',
          role: 'Undersköterska',
          unit: 'Hemgångsteamet Sjöstad',
          phone: '031-390 06 41',
          party: 'social-care',
        },
        {
          name: 'Björn Edin',
          role: 'Sjuksköterska',
          unit: 'Hemsjukvården Sjöstad',
          phone: '031-390 06 30',
          party: 'care',
        },
      ],
      history: [
        { date: '2026-11-20', by: 'Maja Sandell, avdelning 44', text: 'Ny dag för hemgång: 22 november.' },
        {
          date: '2026-11-22',
          by: 'Maja Sandell, avdelning 44',
          text: 'Sprutan ges av hemsjukvården, du behöver inte ta den själv.',
        },
      ],
      followUpDate: '2026-12-03',
    },
    {
      header: region.header({ id: 'SIP-502-S', unit: ekbacken, written: '2026-11-20T15:00' }),
      planDocumentId: 'SIP-502',
      title: 'Samordnad individuell plan',
      status: 'coming',
      purpose: 'Här skriver vi vad som ska gälla när de första veckorna hemma är över.',
      activities: [],
      meeting: {
        start: '2026-12-03T14:00:00+01:00',
        place: 'På video',
        invited: ['Siv Norling', 'Per Norling', 'Gunilla Ros', 'Fatima Backe', 'Lena Wikman'],
      },
    },
  ],
  Representations: [],
  RelatedPersons: [
    {
      header: region.header({ id: 'NAR-501', unit: orthopaedicWard, written: '2026-11-15T09:00' }),
      name: 'Per Norling',
      relationship: 'Son',
      phone: '070-174 06 40',
      note: 'Får ringas när som helst. Bor två timmar bort.',
    },
  ],
}
