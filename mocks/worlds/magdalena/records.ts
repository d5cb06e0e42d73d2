import type { ProducerId } from '../../producers/producers.ts'
import type { Records } from '../../producers/records.ts'
import {
  breastClinic,
  cancerRehab,
  ekbacken,
  laboratory,
  oncologyClinic,
  regionStorstaden,
  registry,
} from '../../producers/region-storstaden.ts'
import { booking } from '../build/booking.ts'
import { plainText } from '../build/document.ts'
import { pdfOf } from '../build/pdf.ts'
import { listing } from '../build/listing.ts'
import { writerOf } from '../build/writer.ts'
import { magdalena } from './person.ts'
import { contactNurse, counsellor, familyDoctor, oncologist, rehabPhysio, surgeon } from './staff.ts'

const { careContact, careManager, carePlan, request, header } = writerOf(
  magdalena.personnummer,
  regionStorstaden,
)

const workdays = { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] } as const

/** Radiation on fifteen weekdays from 30 November 2026. */
const radiation = Array.from({ length: 21 }, (_, day) => new Date(Date.UTC(2026, 10, 30 + day)))
  .filter((day) => day.getUTCDay() >= 1 && day.getUTCDay() <= 5)
  .map((day, index) =>
    booking({
      id: `STR-${index + 1}`,
      unit: oncologyClinic,
      start: `${day.toISOString().slice(0, 10)}T13:20`,
      end: `${day.toISOString().slice(0, 10)}T13:50`,
      what: `Strålbehandling ${index + 1} av 15`,
      form: 'besok',
      ...(index === 0 && {
        purpose: 'Kom en kvart tidigare första gången. Ha en tröja som går att knäppa upp.',
      }),
      allowed: ['message'],
    }),
  )

/** What the region holds about Magdalena, six weeks after an operation of the breast. */
export const magdalenaRecords: Readonly<Partial<Record<ProducerId, Records>>> = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: [
      booking({
        id: 'T-200101',
        unit: breastClinic,
        start: '2026-11-25T09:40',
        end: '2026-11-25T10:10',
        what: 'Återbesök efter operationen',
        form: 'besok',
        performer: surgeon,
        purpose: 'Ta gärna med någon. Skriv upp det du vill fråga om.',
        allowed: ['cancel', 'rebook', 'message'],
      }),
      booking({
        id: 'T-200108',
        unit: cancerRehab,
        start: '2026-11-26T15:00',
        end: '2026-11-26T16:00',
        what: 'Träning i grupp för axel och arm',
        form: 'besok',
        performer: rehabPhysio,
        allowed: ['cancel', 'message'],
      }),
      booking({
        id: 'T-200115',
        unit: cancerRehab,
        start: '2026-12-01T10:00',
        end: '2026-12-01T10:45',
        what: 'Videosamtal med kurator',
        form: 'video',
        performer: counsellor,
        reason: 'Jag vill prata om hur vi berättar för barnen.',
        allowed: ['cancel', 'rebook', 'message'],
      }),
      booking({
        id: 'T-200122',
        unit: ekbacken,
        start: '2026-12-03T13:30',
        end: '2026-12-03T14:00',
        what: 'Samtal om sjukskrivning',
        form: 'telefon',
        performer: familyDoctor,
        purpose: 'Läkaren ringer upp dig. Samma dag är din strålning tidigare, säg till om det krockar.',
        allowed: ['cancel', 'rebook'],
      }),
      ...radiation,
      booking({
        id: 'T-200140',
        unit: breastClinic,
        what: 'Mammografi, årlig kontroll',
        form: 'besok',
        purpose: 'Du får en kallelse i oktober 2027.',
        invitation: true,
        allowed: [],
      }),
    ],
    GetCareContacts: [
      careContact({
        id: 'VK-201',
        unit: breastClinic,
        start: '2026-09-22T13:00',
        end: '2026-09-22T13:45',
        reason: 'Besked om provsvar',
        form: 'visit',
        status: 'finished',
        author: surgeon,
        written: '2026-09-22T14:30',
      }),
      careContact({
        id: 'VT-202',
        unit: breastClinic,
        start: '2026-10-12T07:00',
        end: '2026-10-13T12:00',
        reason: 'Operation av bröstet',
        form: 'admission',
        status: 'finished',
        author: surgeon,
        written: '2026-10-13T13:10',
      }),
      careContact({
        id: 'VK-203',
        unit: cancerRehab,
        start: '2026-10-29T09:00',
        end: '2026-10-29T09:50',
        reason: 'Första besöket hos fysioterapeut',
        form: 'visit',
        status: 'finished',
        author: rehabPhysio,
        written: '2026-10-29T10:05',
      }),
      careContact({
        id: 'VK-204',
        unit: oncologyClinic,
        start: '2026-11-09T11:00',
        end: '2026-11-09T11:45',
        reason: 'Samtal inför strålbehandling',
        form: 'visit',
        status: 'finished',
        author: oncologist,
        written: '2026-11-09T12:20',
      }),
      careContact({
        id: 'VK-205',
        unit: laboratory,
        start: '2026-11-16T07:50',
        reason: 'Blodprov',
        form: 'visit',
        status: 'finished',
        written: '2026-11-16T08:00',
      }),
      careContact({
        id: 'VK-206',
        unit: breastClinic,
        start: '2026-11-05T14:00',
        reason: 'EJ-FOR-PATIENT: konferens utan patienten',
        form: 'other',
        status: 'finished',
        written: '2026-11-05T15:00',
        approvedForPatient: false,
      }),
    ],
    GetCarePlans: [
      carePlan({
        id: 'VP-301',
        unit: breastClinic,
        type: 'VP',
        title: 'Min vårdplan cancer, bröst',
        changed: '2026-11-09T12:30',
        author: contactNurse,
        signed: { by: contactNurse, at: '2026-11-09T12:40' },
        participants: [breastClinic.hsaId, oncologyClinic.hsaId, cancerRehab.hsaId, ekbacken.hsaId],
        documents: [
          pdfOf('Min vårdplan', [
            'För Magdalena Hult. Upprättad 9 november 2026.',
            'Operation: klar 12 oktober.',
            'Strålbehandling: 15 gånger från 30 november.',
            'Tabletter: börjar efter strålningen, fem år.',
            'Kontaktsjuksköterska: Selma Brandt, 08-465 004 51.',
          ]),
          { mediaType: 'text/html', reference: 'https://vardplan.regionstorstaden.example/min' },
        ],
      }),
      carePlan({
        id: 'RP-302',
        unit: cancerRehab,
        type: 'RP',
        title: 'Rehabiliteringsplan efter bröstoperation',
        changed: '2026-10-29T10:10',
        author: rehabPhysio,
        signed: { by: rehabPhysio, at: '2026-10-29T10:15' },
        participants: [cancerRehab.hsaId],
        documents: [plainText('Rör axeln tre gånger om dagen. Gå ut varje dag. Ring om armen svullnar.')],
      }),
      carePlan({
        id: 'EB-304',
        unit: cancerRehab,
        type: 'VP',
        title: 'E-behandling: Orken efter cancern',
        changed: '2026-11-02T09:00',
        author: counsellor,
        documents: [
          { mediaType: 'text/html', reference: 'https://stod.regionstorstaden.example/orken-efter-cancern' },
        ],
      }),
      carePlan({
        id: 'SVP-303',
        unit: breastClinic,
        type: 'SVP',
        title: 'Standardiserat vårdförlopp bröstcancer',
        changed: '2026-09-22T14:40',
        author: surgeon,
        signed: { by: surgeon, at: '2026-09-22T14:45' },
        documents: [plainText('Stegen från misstanke till start av behandling. Alla steg är klara.')],
      }),
    ],
    GetRequestActivities: [
      request({
        id: 'REM-401-2',
        requestId: 'REM-401',
        unit: breastClinic,
        author: { ...surgeon, unit: breastClinic },
        receiver: oncologyClinic,
        type: { code: '1', displayName: 'Remiss för strålbehandling' },
        status: { code: '5', displayName: 'Mottagningen har svarat på remissen' },
        at: '2026-10-20T09:10',
      }),
    ],
    GetListing: [listing({ unit: ekbacken, doctor: familyDoctor, from: '2018-02-01' })],
    GetCareManagers: [
      careManager({
        code: { code: '4', displayName: 'Fast vårdkontakt med övergripande samordningsansvar' },
        practitioner: contactNurse,
        unit: breastClinic,
        from: '2026-09-22',
        phones: [{ value: '08-465 004 51', hours: { ...workdays, start: '08:00', end: '15:30' } }],
        mail: 'kontaktsjukskoterska@brostmottagningen.example',
        note: 'Ring mig om allt som rör cancern, också det som känns smått.',
        internalNotes: 'INTERN-ANTECKNING: ringer ofta på fredagar.',
      }),
      careManager({
        code: { code: '2', displayName: 'Fast läkarkontakt i primärvård' },
        practitioner: familyDoctor,
        unit: ekbacken,
        from: '2024-09-01',
        phones: [],
      }),
      careManager({
        code: { originalText: 'Kurator' },
        practitioner: counsellor,
        unit: cancerRehab,
        from: '2026-10-29',
        phones: [{ value: '08-465 004 55' }],
      }),
    ],
    Agreements: [
      {
        header: header({ id: 'OVK-501', unit: breastClinic, written: '2026-11-09T12:45' }),
        title: 'Tiden med strålning',
        status: 'active',
        validFrom: '2026-11-09',
        validTo: '2027-01-31',
        parties: [
          { party: 'resident', name: 'Magdalena Hult' },
          { party: 'relative', name: 'Daniel Hult, make' },
          { party: 'care', name: 'Bröstmottagningen' },
          { party: 'care', name: 'Onkologmottagningen' },
        ],
        plan: { documentId: 'VP-301', title: 'Min vårdplan cancer, bröst' },
        important:
          'Jag vill veta saker direkt, även när det är dåliga besked. Ring inte hem på kvällen, då är barnen där.',
        nextStep: {
          text: 'Selma ringer dig efter första veckan med strålning.',
          responsible: 'care',
          dueDate: '2026-12-07',
        },
        goals: [
          {
            description: 'Orka följa med Leo på fotbollen på lördagar',
            lifecycleStatus: 'active',
            responsible: 'resident',
            followUpDate: '2027-01-18',
            subGoals: [
              { description: 'Lyfta armen över huvudet', lifecycleStatus: 'active', responsible: 'care' },
              { description: 'Promenera en halvtimme varje dag', lifecycleStatus: 'completed' },
            ],
          },
          {
            description: 'Tillbaka på jobbet på halvtid',
            lifecycleStatus: 'proposed',
            responsible: 'resident',
          },
        ],
        followUpDate: '2027-01-18',
        bookings: ['T-200101', 'STR-1'],
        commitments: [
          { text: 'Smörj huden varje kväll', responsible: 'resident', done: false, repeat: 'FREQ=DAILY' },
          {
            text: 'Skriva upp hur trött du är, från 0 till 10',
            responsible: 'resident',
            done: false,
            repeat: 'FREQ=WEEKLY;BYDAY=SU',
          },
          {
            text: 'Prata med chefen om halvtid',
            responsible: 'resident',
            done: false,
            dueDate: '2026-12-11',
          },
          {
            text: 'Köra till strålningen på måndagar',
            responsible: 'relative',
            done: false,
            dueDate: '2026-11-30',
          },
          { text: 'Ringa efter första veckan', responsible: 'care', done: false, dueDate: '2026-12-07' },
          { text: 'Skriva intyg för sjukskrivning', responsible: 'care', done: true },
        ],
        risks: [
          {
            trigger: 'Huden blir öppen eller vätskar',
            action: 'Ring din kontaktsjuksköterska samma dag.',
            contact: 'Selma Brandt, 08-465 004 51',
          },
          {
            trigger: 'Armen svullnar eller känns tung',
            action: 'Ring fysioterapeuten inom en vecka.',
            contact: 'Cancerrehab Storstaden, 08-465 004 54',
          },
          { trigger: 'Du får feber över 38 grader', action: 'Ring 1177 dygnet runt.' },
        ],
        history: [
          { date: '2026-11-09', by: 'Selma Brandt, bröstmottagningen', text: 'Överenskommelsen skrevs.' },
          {
            date: '2026-11-17',
            by: 'Leila Norén, onkologmottagningen',
            text: 'Strålningen börjar den 30 november i stället för den 23.',
          },
        ],
        internalNotes: 'INTERN-ANTECKNING: oro för ärftlighet, tas upp senare.',
      },
      {
        header: header({ id: 'OVK-500', unit: breastClinic, written: '2026-09-22T14:50' }),
        title: 'Inför operationen',
        status: 'replaced',
        validFrom: '2026-09-22',
        validTo: '2026-11-09',
        parties: [
          { party: 'resident', name: 'Magdalena Hult' },
          { party: 'care', name: 'Bröstmottagningen' },
        ],
        goals: [{ description: 'Vara utvilad före operationen', lifecycleStatus: 'completed' }],
        commitments: [{ text: 'Sluta röka', responsible: 'resident', done: true }],
        risks: [],
      },
    ],
    PlanStructures: [
      {
        header: header({ id: 'RP-302-S', unit: cancerRehab, written: '2026-10-29T10:10' }),
        planDocumentId: 'RP-302',
        title: 'Rehabiliteringsplan efter bröstoperation',
        status: 'active',
        purpose: 'Du ska få tillbaka rörligheten i axeln och orken i vardagen.',
        partOf: { sourceSystemHSAId: regionStorstaden.sourceSystemHSAId, documentId: 'VP-301' },
        mainResponsible: {
          name: 'Ida Malm',
          role: 'Fysioterapeut',
          unit: 'Cancerrehab Storstaden',
          phone: '08-465 004 54',
        },
        goals: [
          {
            id: '1',
            description: 'Full rörlighet i axeln',
            lifecycleStatus: 'active',
            followUpDate: '2027-01-28',
          },
          { id: '2', parentId: '1', description: 'Nå översta hyllan i köket', lifecycleStatus: 'active' },
        ],
        activities: [
          {
            id: '1',
            title: 'Axelövningarna i häftet, tre gånger om dagen',
            status: 'in-progress',
            party: 'resident',
            repeat: 'FREQ=DAILY',
          },
          {
            id: '2',
            title: 'Träning i grupp',
            status: 'scheduled',
            responsible: 'Ida Malm',
            bookingId: 'T-200108',
          },
          {
            id: '3',
            title: 'Mäta armens omfång',
            status: 'not-started',
            responsible: 'Ida Malm',
            scheduledPeriod: { start: '2027-01-28' },
          },
        ],
        participants: [
          { name: 'Ida Malm', role: 'Fysioterapeut', unit: 'Cancerrehab Storstaden', phone: '08-465 004 54' },
          { name: 'Tomas Ekvall', role: 'Kurator', unit: 'Cancerrehab Storstaden', phone: '08-465 004 55' },
        ],
        followUpDate: '2027-01-28',
      },
    ],
    Representations: [
      {
        header: header({ id: 'OMB-601', unit: registry, written: '2026-09-25T20:10' }),
        direction: 'for-me',
        name: 'Daniel Hult',
        relationType: 'appointed',
        relation: 'make',
        scopes: [
          { area: 'tidslinje', see: true, do: true },
          { area: 'kontakter', see: true, do: false },
          { area: 'overenskommelser', see: true, do: false },
          { area: 'vardplaner', see: true, do: false },
          { area: 'att-gora', see: true, do: false },
        ],
        validFrom: '2026-09-25',
        validTo: '2027-09-25',
        status: 'active',
      },
      {
        header: header({ id: 'OMB-602', unit: registry, written: '2025-11-02T09:00' }),
        direction: 'by-me',
        name: 'Rolf Lindqvist',
        relationType: 'appointed',
        relation: 'pappa',
        scopes: [
          { area: 'tidslinje', see: true, do: true },
          { area: 'kontakter', see: true, do: false },
        ],
        validFrom: '2025-11-02',
        validTo: '2027-11-02',
        status: 'active',
      },
      {
        header: header({ id: 'OMB-603', unit: registry, written: '2016-03-20T10:00' }),
        direction: 'by-me',
        name: 'Leo Hult',
        relationType: 'guardian',
        relation: 'son',
        scopes: [
          { area: 'tidslinje', see: true, do: true },
          { area: 'kontakter', see: true, do: true },
          { area: 'overenskommelser', see: true, do: true },
          { area: 'vardplaner', see: true, do: true },
          { area: 'att-gora', see: true, do: true },
        ],
        validTo: '2029-03-06',
        status: 'active',
      },
    ],
    RelatedPersons: [
      {
        header: header({ id: 'NAR-701', unit: breastClinic, written: '2026-09-22T14:00' }),
        name: 'Daniel Hult',
        relationship: 'Make',
        phone: '070-174 06 20',
        note: 'Ring honom om du inte når mig på dagen.',
      },
    ],
  },
}
