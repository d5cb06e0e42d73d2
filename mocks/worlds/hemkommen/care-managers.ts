import { weekDayNames } from '#platform/answer/contract.ts'
import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { assessment, homecomingTeam, homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'
import { careCoordinator, careOfficer, homecomingLead, homeNurse } from './staff.ts'

const region = writerOf(siv.personnummer, regionStorstaden)

export const regionCareManagers = [
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
]

const kommun = writerOf(siv.personnummer, sjostadsKommun)

export const kommunCareManagers = [
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
    phones: [{ value: '031-390 06 32', hours: { days: [...weekDayNames], start: '07:00', end: '16:00' } }],
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
]
