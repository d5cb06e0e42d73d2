import { habilitation, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import {
  disabilityAuthority,
  schoolHealth,
  shortStay,
  sjostadsKommun,
} from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'
import { vilmer } from './person.ts'
import { habilitationPhysio, keyWorker, lssOfficer, schoolNurse } from './staff.ts'

const region = writerOf(vilmer.personnummer, regionStorstaden)

export const regionCareManagers = [
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
]

const kommun = writerOf(vilmer.personnummer, sjostadsKommun)

export const kommunCareManagers = [
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
    phones: [
      {
        value: '031-390 06 55',
        hours: { days: ['Monday', 'Tuesday', 'Thursday'], start: '08:00', end: '15:00' },
      },
    ],
    note: 'Dörren är öppen på rasterna måndag, tisdag och torsdag.',
  }),
  kommun.careManager({
    code: { originalText: 'Kontaktperson på Solgläntan' },
    practitioner: keyWorker,
    unit: shortStay,
    from: '2025-02-01',
    phones: [{ value: '031-390 06 53' }],
  }),
]
