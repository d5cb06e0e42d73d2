import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { assessment, homeCare, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { AgreementRecord } from '../../contracts/own/agreements.ts'
import { birgitta } from './person.ts'

const common = {
  patientId: birgitta.personnummer,
  recordedBy: 'manual',
  approvedForPatient: true,
  nullified: false,
} as const

const region = {
  ...common,
  sourceSystemHSAId: regionStorstaden.sourceSystemHSAId,
  careUnitHSAId: ekbacken.hsaId,
}
const kommun = { ...common, sourceSystemHSAId: sjostadsKommun.sourceSystemHSAId }

const empty = { parties: [], goals: [], commitments: [], risks: [] }

/** What Birgitta and her vårdcentral have agreed, together with the kommun. */
export const regionAgreements: AgreementRecord[] = [
  {
    header: { ...region, documentId: 'ovk-2026-114', authorTime: '2026-11-09T15:30:00+01:00' },
    title: 'Bo kvar hemma med hjärtsvikt och sår',
    status: 'active',
    validFrom: '2026-10-14',
    validTo: '2027-04-14',
    parties: [
      { party: 'resident', name: 'Birgitta Sand' },
      { party: 'relative', name: 'Tove Sand, dotter' },
      { party: 'care', name: 'Vårdcentralen Ekbacken' },
      { party: 'care', name: 'Hemsjukvården Sjöstad' },
      { party: 'social-care', name: 'Hemtjänst Norr' },
    ],
    nextStep: {
      text: 'Vårdcentralen ringer dig om vattendrivande medicin.',
      responsible: 'care',
      dueDate: '2026-11-30',
    },
    goals: [
      {
        description: 'Bo kvar hemma och orka gå till torget',
        lifecycleStatus: 'active',
        responsible: 'resident',
        subGoals: [
          {
            description: 'Gå i trappan utan att bli andfådd',
            lifecycleStatus: 'on-hold',
            responsible: 'care',
          },
          { description: 'Sova hela natten', lifecycleStatus: 'completed' },
        ],
      },
      {
        description: 'Såret på smalbenet ska läka',
        lifecycleStatus: 'active',
        responsible: 'care',
        followUpDate: '2026-12-14',
      },
    ],
    followUpDate: '2026-12-18',
    plan: { documentId: 'SIP-2026-0088', title: 'Samordnad individuell plan' },
    bookings: ['T-100241', 'T-100290'],
    commitments: [
      {
        text: 'Väga dig varje morgon och skriva upp vikten',
        responsible: 'resident',
        done: false,
        doneOn: '2026-11-23',
        repeat: 'FREQ=DAILY',
      },
      {
        text: 'Ta ett blodprov på Provtagningen Ekbacken',
        responsible: 'resident',
        done: false,
        dueDate: '2026-12-09',
      },
      {
        text: 'Följa med när planen följs upp den 18 december',
        responsible: 'relative',
        done: false,
        dueDate: '2026-12-18',
      },
      { text: 'Gå igenom alla dina mediciner', responsible: 'care', done: true },
      { text: 'Skriva remiss till Ögonkliniken', responsible: 'care', done: true },
      {
        text: 'Ringa om vattendrivande medicin',
        responsible: 'care',
        done: false,
        dueDate: '2026-11-30',
      },
      {
        text: 'Hjälpa dig på morgonen',
        responsible: 'social-care',
        done: false,
        doneOn: '2026-11-20',
        repeat: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
      },
      {
        text: 'Lägga om såret',
        responsible: 'care',
        done: false,
        doneOn: '2026-11-16',
        repeat: 'FREQ=WEEKLY;BYDAY=MO',
      },
    ],
    risks: [
      {
        trigger: 'Du går upp mer än 2 kilo på tre dagar',
        action: 'Ring sjuksköterskan samma dag. Är det stängt, ring hemsjukvården på 031-390 06 30.',
        contact: 'Vårdcentralen Ekbacken, 08-465 004 10',
      },
      {
        trigger: 'Såret luktar, blir rött eller gör mer ont, eller du får feber',
        action: 'Ring hemsjukvården. De kommer hem till dig.',
        contact: 'Hemsjukvården Sjöstad, 031-390 06 30',
      },
      {
        trigger: 'Du kräks, har diarré, blir yr eller går ner snabbt i vikt',
        action:
          'Ring sjuksköterskan samma dag, innan du tar mer vattendrivande medicin. Är det stängt, ring hemsjukvården på 031-390 06 30.',
        contact: 'Vårdcentralen Ekbacken, 08-465 004 10',
      },
      { trigger: 'Du får svårt att andas när du vilar, eller ont i bröstet', action: 'Ring 112.' },
    ],
    history: [
      { date: '2026-10-14', by: 'Amina Wallin, Vårdcentralen Ekbacken', text: 'Överenskommelsen skrevs.' },
      {
        date: '2026-11-09',
        by: 'Eva Strand, Hemsjukvården Sjöstad',
        text: 'Såret läggs om på måndagar i stället för torsdagar.',
      },
    ],
    internalNotes: 'INTERN-ANTECKNING: dottern och hemtjänsten är oense om duschtiderna.',
  },
  {
    header: { ...region, documentId: 'ovk-2025-031', authorTime: '2025-05-06T10:30:00+02:00' },
    title: 'Träna upp benet efter fallet',
    status: 'ended',
    validFrom: '2025-05-06',
    validTo: '2025-11-06',
    parties: [
      { party: 'resident', name: 'Birgitta Sand' },
      { party: 'care', name: 'Rehab Ekbacken' },
    ],
    goals: [{ description: 'Gå utan rollator inomhus', lifecycleStatus: 'completed' }],
    commitments: [
      { text: 'Göra benövningar varje dag', responsible: 'resident', done: true },
      { text: 'Prova ut en rollator', responsible: 'care', done: true },
    ],
    risks: [],
  },
  {
    ...empty,
    header: { ...region, documentId: 'ovk-2026-115', approvedForPatient: false },
    title: 'EJ-FOR-PATIENT: utkast som inte är klart',
    status: 'active',
  },
  {
    ...empty,
    header: { ...region, documentId: 'ovk-2026-099', nullified: true },
    title: 'EJ-FOR-PATIENT: makulerad, skriven i fel journal',
    status: 'active',
  },
]

/** What Birgitta and the kommun have agreed about the help at home. */
export const kommunAgreements: AgreementRecord[] = [
  {
    header: {
      ...kommun,
      documentId: 'OK-7731',
      careUnitHSAId: homeCare.hsaId,
      authorTime: '2026-11-19T10:05:00+01:00',
    },
    title: 'Så vill du ha hjälpen hemma',
    status: 'active',
    validFrom: '2026-09-02',
    parties: [
      { party: 'resident', name: 'Birgitta Sand' },
      { party: 'social-care', name: 'Hemtjänst Norr' },
    ],
    important: 'Jag vill klä mig själv, även om det tar tid. Ring på dörren innan ni går in.',
    nextStep: {
      text: 'Du säger till Jonas Lind om du vill byta dag för städningen.',
      responsible: 'resident',
    },
    goals: [{ description: 'Själv bestämma hur morgonen ser ut', lifecycleStatus: 'active' }],
    followUpDate: '2027-03-02',
    plan: { documentId: 'GP-5120', title: 'Genomförandeplan för hemtjänst' },
    bookings: ['HTJ-2026-11-23-M', 'HTJ-S-210', 'HTJ-S-211'],
    commitments: [
      {
        text: 'Lämna blanketten om trygghetslarmet',
        responsible: 'resident',
        done: false,
        dueDate: '2026-11-20',
      },
      { text: 'Prova larmet på armen', responsible: 'resident', done: false, repeat: 'FREQ=WEEKLY;BYDAY=MO' },
      {
        text: 'Komma mellan klockan 8 och 9',
        responsible: 'social-care',
        done: false,
        repeat: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
      },
      { text: 'Ringa om någon ny kommer hem till dig', responsible: 'social-care', done: true },
    ],
    risks: [
      {
        trigger: 'Ingen har kommit klockan 9',
        action: 'Ring Hemtjänst Norr.',
        contact: 'Hemtjänst Norr, 031-390 06 20',
      },
    ],
    history: [
      {
        date: '2026-11-19',
        by: 'Jonas Lind, Hemtjänst Norr',
        text: 'Städningen är på onsdagar. Säg till om du vill byta dag igen.',
      },
    ],
    internalNotes: 'INTERN-ANTECKNING: nyckel i skåp 4.',
  },
  {
    ...empty,
    header: {
      ...kommun,
      documentId: 'OK-7740',
      careUnitHSAId: assessment.hsaId,
      approvedForPatient: false,
    },
    title: 'EJ-FOR-PATIENT: pågående utredning',
    status: 'active',
  },
]
