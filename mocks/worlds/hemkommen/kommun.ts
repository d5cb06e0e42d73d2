import type { Records } from '../../contracts/contracts.ts'
import { regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { assessment, homecomingTeam, homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { weekDayNames } from '../../../app/platform/answer/contract.ts'
import { booking } from '../facts/booking.ts'
import { plainText } from '../facts/document.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'
import { careOfficer, homecomingLead, homecomingPhysio, homeNurse } from './staff.ts'

const kommun = writerOf(siv.personnummer, sjostadsKommun)

/** The first two weeks at home, from the day after she left the hospital. */
const days = Array.from({ length: 14 }, (_, day) =>
  new Date(Date.UTC(2026, 10, 23 + day)).toISOString().slice(0, 10),
)
const visits = days.flatMap((day) => [
  booking({
    id: `HG-${day}-M`,
    unit: homecomingTeam,
    start: `${day}T07:30`,
    end: `${day}T08:15`,
    what: 'Hemgångsteamet: morgon',
    form: 'hembesok',
    performer: homecomingLead,
    purpose: 'Hjälp upp ur sängen, dusch och frukost.',
    allowed: ['message'],
  }),
  booking({
    id: `HG-${day}-K`,
    unit: homecomingTeam,
    start: `${day}T19:30`,
    end: `${day}T20:00`,
    what: 'Hemgångsteamet: kväll',
    form: 'hembesok',
    performer: { name: 'Undersköterska' },
    purpose: 'Hjälp i säng.',
    allowed: ['cancel', 'message'],
  }),
  booking({
    id: `HSV-${day}-S`,
    unit: homeNursing,
    start: `${day}T18:00`,
    end: `${day}T18:15`,
    what: 'Blodförtunnande spruta',
    form: 'hembesok',
    performer: { name: 'Sjuksköterska' },
    allowed: ['message'],
  }),
])

/** What sjostads-kommun holds. */
export const kommunRecords: Records = {
  GetSubjectOfCareSchedule: [
    ...visits,
    booking({
      id: 'HG-FT-1',
      unit: homecomingTeam,
      start: '2026-11-25T10:00',
      end: '2026-11-25T11:00',
      what: 'Fysioterapeuten kommer hem',
      form: 'hembesok',
      performer: homecomingPhysio,
      purpose: 'Vi går igenom övningarna och provar rollatorn.',
      allowed: ['rebook', 'message'],
    }),
  ],
  GetCareContacts: [
    kommun.careContact({
      id: 'HK-501',
      unit: homecomingTeam,
      start: '2026-11-22T12:00',
      end: '2026-11-22T13:00',
      reason: 'Hemkomst',
      form: 'visit',
      status: 'finished',
      author: homecomingLead,
      written: '2026-11-22T13:10',
    }),
  ],
  GetCarePlans: [
    kommun.carePlan({
      id: 'GP-501',
      unit: homecomingTeam,
      type: 'GP',
      title: 'Genomförandeplan för hemgång',
      changed: '2026-11-22T13:15',
      author: homecomingLead,
      signed: { by: homecomingLead, at: '2026-11-22T13:20' },
      participants: [homecomingTeam.hsaId, homeNursing.hsaId],
      documents: [plainText('Morgon och kväll varje dag i två veckor. Sedan ser vi vad du behöver.')],
    }),
  ],
  GetCareManagers: [
    kommun.careManager({
      code: { code: '3', displayName: 'Fast omsorgskontakt i hemtjänsten' },
      practitioner: homecomingLead,
      careTeam: 'Hemgångsteamet',
      unit: homecomingTeam,
      from: '2026-11-22',
      phones: [{ value: '031-390 06 41', hours: { days: [...weekDayNames], start: '07:00', end: '21:00' } }],
    }),
    kommun.careManager({
      code: { originalText: 'Ansvarig sjuksköterska i hemsjukvården' },
      practitioner: homeNurse,
      unit: homeNursing,
      from: '2026-11-22',
      phones: [{ value: '031-390 06 30', hours: { days: [...weekDayNames], start: '00:00', end: '24:00' } }],
    }),
    kommun.careManager({
      code: { code: '71', codeSystem: 'TSTDEF-ROLL', displayName: 'Biståndshandläggare' },
      practitioner: careOfficer,
      unit: assessment,
      from: '2026-11-18',
      phones: [
        {
          value: '031-390 06 12',
          hours: {
            days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
            start: '08:30',
            end: '11:30',
          },
        },
      ],
    }),
  ],
  Agreements: [],
  PlanStructures: [
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
        {
          id: '3',
          title: 'Lunch och tillsyn',
          status: 'in-progress',
          responsible: 'Hemgångsteamet',
          weekly: [{ days: ['Saturday', 'Sunday'], start: '12:30', end: '13:00' }],
        },
      ],
      followUpDate: '2026-12-06',
    },
  ],
  HomeSupport: [
    {
      kind: 'service',
      header: kommun.header({ id: 'BES-501', unit: assessment, written: '2026-11-20T14:00' }),
      typeOfCareService: 'HTJ',
      scope: 'Hemgångsteamet morgon och kväll i två veckor.',
      decidedBy: assessment.hsaId,
      performer: { hsaId: homecomingTeam.hsaId },
      chosen: false,
      validFrom: '2026-11-22',
      validTo: '2026-12-06',
    },
    {
      kind: 'service',
      header: kommun.header({ id: 'BES-502', unit: homeNursing, written: '2026-11-22T12:00' }),
      typeOfCareService: 'HSJV',
      scope: 'Spruta varje kväll till den 12 december.',
      performer: { hsaId: homeNursing.hsaId },
      validFrom: '2026-11-22',
      validTo: '2026-12-12',
    },
    {
      kind: 'device',
      header: kommun.header({ id: 'HJM-501', unit: homecomingTeam, written: '2026-11-22T13:00' }),
      name: 'Rollator',
      purpose: 'Ta stöd på den när du går hemma.',
      instructions: ['Lås bromsarna innan du sätter dig.', 'Gå nära, med rak rygg.'],
      support: { name: 'Hjälpmedelsservice', phone: '031-390 06 62' },
      validFrom: '2026-11-22',
    },
    {
      kind: 'device',
      header: kommun.header({ id: 'HJM-502', unit: homecomingTeam, written: '2026-11-22T13:00' }),
      name: 'Griptång och strumppådragare',
      purpose: 'Du ska inte böja höften mer än 90 grader.',
      instructions: ['Använd tången när något ligger på golvet.'],
    },
  ],
}
