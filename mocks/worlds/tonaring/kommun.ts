import type { Records } from '../../contracts/contracts.ts'
import {
  disabilityAuthority,
  schoolHealth,
  shortStay,
  sjostadsKommun,
} from '../../catalogue/sjostads-kommun.ts'
import { booking } from '../facts/booking.ts'
import { plainText } from '../facts/document.ts'
import { writerOf } from '../facts/writer.ts'
import { vilmer } from './person.ts'
import { keyWorker, lssOfficer, schoolNurse } from './staff.ts'

const kommun = writerOf(vilmer.personnummer, sjostadsKommun)

/** What sjostads-kommun holds. */
export const kommunRecords: Records = {
  GetSubjectOfCareSchedule: [
    booking({
      id: 'KORT-1',
      unit: shortStay,
      start: '2026-12-04T16:00',
      end: '2026-12-06T17:00',
      what: 'Helg på Solgläntan',
      form: 'besok',
      performer: keyWorker,
      purpose: 'Ta med sovsäck, vi ser på match på lördag.',
      allowed: ['cancel', 'message'],
    }),
    booking({
      id: 'SKOL-1',
      unit: schoolHealth,
      start: '2026-12-02T09:20',
      end: '2026-12-02T09:40',
      what: 'Hälsosamtal i årskurs nio',
      form: 'besok',
      performer: schoolNurse,
      allowed: ['rebook'],
    }),
  ],
  GetCareContacts: [
    kommun.careContact({
      id: 'SK-301',
      unit: schoolHealth,
      start: '2026-10-06T10:00',
      end: '2026-10-06T10:10',
      reason: 'Vaccination',
      form: 'visit',
      status: 'finished',
      author: schoolNurse,
      written: '2026-10-06T10:20',
    }),
  ],
  GetCarePlans: [
    kommun.carePlan({
      id: 'GP-301',
      unit: shortStay,
      type: 'GP',
      title: 'Individuell plan enligt LSS',
      changed: '2026-06-10T14:00',
      author: lssOfficer,
      signed: { by: lssOfficer, at: '2026-06-10T14:10' },
      participants: [disabilityAuthority.hsaId, shortStay.hsaId],
      documents: [plainText('Korttidshem en helg i månaden. Stödassistent på lördagar.')],
    }),
  ],
  GetCareManagers: [
    kommun.careManager({
      code: { code: '82', codeSystem: 'TSTDEF-ROLL', displayName: 'LSS-handläggare' },
      practitioner: lssOfficer,
      unit: disabilityAuthority,
      from: '2024-01-15',
      phones: [
        {
          value: '031-390 06 51',
          hours: { days: ['Tuesday', 'Thursday'], start: '09:00', end: '11:00' },
        },
      ],
    }),
    kommun.careManager({
      code: { originalText: 'Skolsköterska' },
      practitioner: schoolNurse,
      unit: schoolHealth,
      from: '2025-08-18',
      phones: [{ value: '031-390 06 54' }],
      note: 'Dörren är öppen på rasterna måndag, tisdag och torsdag.',
    }),
    kommun.careManager({
      code: { originalText: 'Kontaktperson på Solgläntan' },
      practitioner: keyWorker,
      unit: shortStay,
      from: '2025-02-01',
      phones: [{ value: '031-390 06 53' }],
    }),
  ],
  Agreements: [],
  PlanStructures: [],
  HomeSupport: [
    {
      kind: 'service',
      header: kommun.header({ id: 'LSS-301', unit: disabilityAuthority, written: '2026-06-10T14:00' }),
      typeOfCareService: 'LSS',
      scope: 'Korttidshem en helg i månaden. Stödassistent fyra timmar varje lördag.',
      decidedBy: disabilityAuthority.hsaId,
      performer: { hsaId: shortStay.hsaId },
      chosen: true,
      validFrom: '2026-07-01',
      validTo: '2027-06-30',
    },
    {
      kind: 'device',
      header: kommun.header({ id: 'HJM-301', unit: shortStay, written: '2024-10-01T10:00' }),
      name: 'Manuell rullstol',
      purpose: 'För längre sträckor och utflykter.',
      instructions: ['Pumpa däcken en gång i månaden.', 'Kolla bromsarna innan du tar ramper.'],
      support: { name: 'Hjälpmedelsservice', phone: '031-390 06 62' },
    },
  ],
}
