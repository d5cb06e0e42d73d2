import { weekDayNames } from '#platform/answer/contract.ts'
import { ekbacken, orthopaedicWard, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homecomingTeam, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { PlanStructureRecord } from '../../contracts/own/plan-structures.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'

const region = writerOf(siv.personnummer, regionStorstaden)

export const regionPlanStructures: readonly PlanStructureRecord[] = [
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
    agreements: [{ documentId: 'OVK-521', title: 'De första veckorna hemma' }],
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
        scheduledPeriod: { start: '2026-11-22', end: '2026-12-12' },
        repeat: 'FREQ=DAILY;UNTIL=20261212',
      },
      {
        id: '4',
        title: 'Träning hemma med fysioterapeut',
        status: 'scheduled',
        principal: 'kommun',
        responsible: 'Oskar Lidén',
        scheduledPeriod: { start: '2026-11-25', end: '2026-12-02' },
        repeat: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20261202',
      },
      { id: '5', title: 'Mäta bentätheten', status: 'not-started', principal: 'region' },
      { id: '6', title: 'Ställa undan mattor och sladdar', status: 'not-started' },
      {
        id: '7',
        title: 'Ta två tabletter paracetamol 500 mg morgon och kväll, högst åtta på ett dygn',
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
        phone: '031-390 06 32',
        party: 'care',
      },
      { name: 'Oskar Lidén', role: 'Fysioterapeut', unit: 'Hemrehabiliteringen Sjöstad', party: 'care' },
    ],
    process: {
      steps: [
        { step: 'initiative', date: '2026-11-15', by: 'Maja Sandell, avdelning 44' },
        { step: 'consent', date: '2026-11-16' },
        { step: 'mapping', date: '2026-11-18' },
        { step: 'call', date: '2026-11-18', by: 'Gunilla Ros, Vårdcentralen Ekbacken' },
        { step: 'meeting', date: '2026-11-20' },
        { step: 'plan', date: '2026-11-22', by: 'Maja Sandell, avdelning 44' },
        { step: 'follow-up', date: '2026-12-03' },
      ],
      dischargeReadyOn: '2026-11-20',
      consents: [
        { name: 'Vårdcentralen Ekbacken', answer: 'yes', date: '2026-11-16' },
        { name: 'Hemsjukvården Sjöstad', answer: 'yes', date: '2026-11-16' },
        { name: 'Hemgångsteamet Sjöstad', answer: 'yes', date: '2026-11-16' },
        { name: 'Per Norling, son', answer: 'yes', date: '2026-11-16' },
      ],
    },
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
      end: '2026-12-03T15:00:00+01:00',
      status: 'called',
      invited: ['Siv Norling', 'Per Norling', 'Gunilla Ros', 'Fatima Backe', 'Björn Edin', 'Lena Wikman'],
      answers: [
        { name: 'Gunilla Ros', answer: 'coming' },
        { name: 'Fatima Backe', answer: 'coming' },
      ],
      calledBy: {
        name: 'Gunilla Ros',
        role: 'Fast vårdkontakt',
        unit: 'Vårdcentralen Ekbacken',
        careUnitHSAId: ekbacken.hsaId,
        phone: '08-465 004 15',
      },
      video: {
        link: 'https://video.regionstorstaden.example/mote/500115',
        opensAt: '2026-12-03T13:45:00+01:00',
      },
      bookings: [{ sourceSystemHSAId: regionStorstaden.sourceSystemHSAId, bookingId: 'T-500115' }],
    },
    mainResponsible: {
      name: 'Gunilla Ros',
      role: 'Fast vårdkontakt',
      unit: 'Vårdcentralen Ekbacken',
      phone: '08-465 004 15',
    },
    process: {
      steps: [
        { step: 'initiative', date: '2026-11-18', by: 'Gunilla Ros, Vårdcentralen Ekbacken' },
        { step: 'consent', date: '2026-11-19' },
        { step: 'mapping', date: '2026-11-20' },
        { step: 'call', date: '2026-11-20', by: 'Gunilla Ros, Vårdcentralen Ekbacken' },
        { step: 'meeting', date: '2026-12-03' },
      ],
      dischargeReadyOn: '2026-11-20',
      consents: [
        { name: 'Vårdcentralen Ekbacken', answer: 'yes', date: '2026-11-19' },
        { name: 'Hemsjukvården Sjöstad', answer: 'yes', date: '2026-11-19' },
        { name: 'Hemgångsteamet Sjöstad', answer: 'yes', date: '2026-11-19' },
        { name: 'Biståndsenheten', answer: 'yes', date: '2026-11-19' },
        { name: 'Per Norling, son', answer: 'yes', date: '2026-11-19' },
      ],
    },
  },
]

const kommun = writerOf(siv.personnummer, sjostadsKommun)

export const kommunPlanStructures: readonly PlanStructureRecord[] = [
  {
    header: kommun.header({ id: 'GP-501-S', unit: homecomingTeam, written: '2026-11-22T13:15' }),
    planDocumentId: 'GP-501',
    title: 'Genomförandeplan för hemgång',
    status: 'active',
    purpose: 'Du får tät hjälp i början och mindre när du orkar mer.',
    partOf: { sourceSystemHSAId: regionStorstaden.sourceSystemHSAId, documentId: 'SPU-501' },
    mainResponsible: {
      name: 'Fatima Backe',
      role: 'Fast omsorgskontakt',
      unit: 'Hemgångsteamet Sjöstad',
      phone: '031-390 06 41',
    },
    activities: [
      {
        id: '1',
        title: 'Upp ur sängen, dusch och frukost',
        status: 'in-progress',
        responsible: 'Hemgångsteamet',
        weekly: [{ days: [...weekDayNames], start: '07:30', end: '08:15' }],
      },
      {
        id: '2',
        title: 'Hjälp i säng',
        status: 'in-progress',
        responsible: 'Hemgångsteamet',
        weekly: [{ days: [...weekDayNames], start: '19:30', end: '20:00' }],
      },
    ],
    followUpDate: '2026-12-04',
  },
]
