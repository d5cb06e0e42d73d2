import { weekDayNames } from '#platform/answer/contract.ts'
import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeCare, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { PlanStructureRecord } from '../../contracts/own/plan-structures.ts'
import { birgitta } from './person.ts'
import { sipMeeting, sipProcess } from './sip-work.ts'

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
const kommun = {
  ...common,
  sourceSystemHSAId: sjostadsKommun.sourceSystemHSAId,
  careUnitHSAId: homeCare.hsaId,
}

/** The parts of Birgitta's plans at the region. */
export const regionPlanStructures: PlanStructureRecord[] = [
  {
    header: { ...region, documentId: 'SIP-2026-0088-S', authorTime: '2026-11-09T15:10:00+01:00' },
    planDocumentId: 'SIP-2026-0088',
    title: 'Samordnad individuell plan',
    status: 'active',
    purpose: 'Du ska kunna bo kvar hemma, sova gott och slippa åka in akut för hjärtat.',
    mainResponsible: {
      name: 'Amina Wallin',
      role: 'Fast vårdkontakt',
      unit: 'Vårdcentralen Ekbacken',
      phone: '08-465 004 11',
    },
    agreements: [{ documentId: 'ovk-2026-114', title: 'Bo kvar hemma med hjärtsvikt och sår' }],
    wishes: ['Jag vill bo kvar i min lägenhet. Jag vill till torget på lördagar och träffa de andra.'],
    goals: [
      {
        id: 'm1',
        description: 'Bo kvar hemma och orka gå till torget',
        lifecycleStatus: 'active',
        responsible: 'Birgitta Sand',
      },
      {
        id: 'm2',
        parentId: 'm1',
        description: 'Gå i trappan utan att bli andfådd',
        lifecycleStatus: 'on-hold',
        responsible: 'Rehab Ekbacken',
      },
      {
        id: 'm3',
        parentId: 'm1',
        description: 'Såret på smalbenet ska läka',
        lifecycleStatus: 'active',
        responsible: 'Hemsjukvården Sjöstad',
        followUpDate: '2026-12-14',
      },
    ],
    activities: [
      {
        id: '1',
        title: 'Kontroll av hjärtat',
        status: 'scheduled',
        principal: 'region',
        responsible: 'Amina Wallin',
        bookingId: 'T-100241',
      },
      {
        id: '2',
        title: 'Uppföljning av planen',
        status: 'scheduled',
        principal: 'region',
        responsible: 'Amina Wallin',
        bookingId: 'T-100290',
      },
      {
        id: '3',
        title: 'Prova ut stödstrumpor när blodtrycket i benet är mätt',
        status: 'not-started',
        principal: 'region',
        responsible: 'Vårdcentralen Ekbacken',
        scheduledPeriod: { start: '2026-12-03' },
      },
      {
        id: '4',
        title: 'Lägga om såret varje måndag',
        status: 'in-progress',
        principal: 'kommun',
        responsible: 'Hemsjukvården Sjöstad',
        repeat: 'FREQ=WEEKLY;BYDAY=MO',
      },
      {
        id: '5',
        title: 'Morgonhjälp på vardagar',
        status: 'in-progress',
        principal: 'kommun',
        responsible: 'Hemtjänst Norr',
        repeat: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
      },
      {
        id: '6',
        title: 'Ordna någon att gå med till torget på lördagar',
        status: 'not-started',
        principal: 'kommun',
      },
      { id: '7', title: 'Se över mattorna hemma så att du inte snubblar', status: 'not-started' },
      {
        id: '8',
        title: 'Gå en promenad till porten och tillbaka',
        status: 'in-progress',
        party: 'resident',
        repeat: 'FREQ=DAILY',
      },
    ],
    participants: [
      { name: 'Birgitta Sand', party: 'resident' },
      { name: 'Tove Sand', role: 'Dotter', party: 'relative', phone: '070-174 06 05' },
      {
        name: 'Amina Wallin',
        role: 'Sjuksköterska, fast vårdkontakt',
        unit: 'Vårdcentralen Ekbacken',
        phone: '08-465 004 11',
        party: 'care',
      },
      {
        name: 'Jonas Lind',
        role: 'Undersköterska, fast omsorgskontakt',
        unit: 'Hemtjänst Norr',
        phone: '031-390 06 21',
        party: 'social-care',
      },
      {
        name: 'Eva Strand',
        role: 'Distriktssköterska',
        unit: 'Hemsjukvården Sjöstad',
        phone: '031-390 06 31',
        party: 'care',
      },
      {
        name: 'Maria Holm',
        role: 'Biståndshandläggare',
        unit: 'Biståndsenheten',
        phone: '031-390 06 11',
        party: 'social-care',
      },
    ],
    meeting: sipMeeting,
    process: sipProcess,
    history: [
      {
        date: '2026-10-14',
        by: 'Amina Wallin, Vårdcentralen Ekbacken',
        text: 'Planen gjordes på ett möte på vårdcentralen.',
      },
      {
        date: '2026-11-09',
        by: 'Eva Strand, Hemsjukvården Sjöstad',
        text: 'Såret läggs om på måndagar i stället för torsdagar.',
      },
    ],
    followUpDate: '2026-12-18',
    internalNotes: 'INTERN-ANTECKNING: ta upp nattillsyn på mötet.',
  },
  {
    header: { ...region, documentId: 'VP-2026-0500-S', approvedForPatient: false },
    planDocumentId: 'VP-2026-0500',
    title: 'EJ-FOR-PATIENT: utkast',
    activities: [],
    followUpDate: '2026-12-01',
  },
]

/** The parts of Birgitta's plans at the kommun. */
export const kommunPlanStructures: PlanStructureRecord[] = [
  {
    header: { ...kommun, documentId: 'GP-5120-S', authorTime: '2026-11-19T10:00:00+01:00' },
    planDocumentId: 'GP-5120',
    title: 'Genomförandeplan för hemtjänst',
    status: 'active',
    purpose: 'Du ska få den hjälp du behöver på morgonen och själv bestämma hur den går till.',
    partOf: { sourceSystemHSAId: regionStorstaden.sourceSystemHSAId, documentId: 'SIP-2026-0088' },
    mainResponsible: {
      name: 'Jonas Lind',
      role: 'Fast omsorgskontakt',
      unit: 'Hemtjänst Norr',
      phone: '031-390 06 21',
    },
    agreements: [{ documentId: 'OK-7731', title: 'Så vill du ha hjälpen hemma' }],
    wishes: ['Jag vill klä mig själv, även om det tar tid.', 'Dra upp gardinerna och sätt på radion.'],
    goals: [{ id: '1', description: 'Själv bestämma hur morgonen ser ut', lifecycleStatus: 'active' }],
    activities: [
      {
        id: '1',
        title: 'Städning varannan onsdag',
        status: 'in-progress',
        responsible: 'Hemtjänst Norr',
        bookingId: 'HTJ-S-210',
      },
      {
        id: '2',
        title: 'Tvätta sig, frukost och påminnelse om medicinen',
        status: 'in-progress',
        responsible: 'Hemtjänst Norr',
        weekly: [{ days: weekDayNames.slice(0, 5), start: '08:00', end: '08:30' }],
      },
      {
        id: '3',
        title: 'Dusch',
        status: 'in-progress',
        responsible: 'Hemtjänst Norr',
        weekly: [{ days: ['Tuesday', 'Friday'], start: '08:30', end: '09:00' }],
      },
    ],
    participants: [
      { name: 'Birgitta Sand', party: 'resident' },
      {
        name: 'Jonas Lind',
        role: 'Undersköterska',
        unit: 'Hemtjänst Norr',
        phone: '031-390 06 21',
        party: 'social-care',
      },
    ],
    history: [
      {
        date: '2026-09-02',
        by: 'Jonas Lind, Hemtjänst Norr',
        text: 'Dusch två gånger i veckan i stället för en.',
      },
      {
        date: '2026-11-19',
        by: 'Jonas Lind, Hemtjänst Norr',
        text: 'Städning på onsdagar i stället för torsdagar.',
      },
    ],
    followUpDate: '2027-03-02',
  },
  {
    header: { ...kommun, documentId: 'GP-5155-S', approvedForPatient: false, nullified: true },
    planDocumentId: 'GP-5155',
    title: 'EJ-FOR-PATIENT: arbetsmaterial',
    activities: [],
  },
]
