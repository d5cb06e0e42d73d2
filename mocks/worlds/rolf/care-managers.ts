import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeCare, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'
import { rolf } from './person.ts'
import { diabetesNurse } from './staff.ts'

const region = writerOf(rolf.personnummer, regionStorstaden)

export const regionCareManagers = [
  region.careManager({
    code: { code: '1', displayName: 'Fast vårdkontakt' },
    practitioner: diabetesNurse,
    unit: ekbacken,
    from: '2024-01-15',
    phones: [
      {
        value: '08-465 004 70',
        hours: {
          days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
          start: '08:00',
          end: '10:00',
        },
      },
    ],
  }),
]

const kommun = writerOf(rolf.personnummer, sjostadsKommun)

export const kommunCareManagers = [
  kommun.careManager({
    code: { code: '3', displayName: 'Fast omsorgskontakt i hemtjänsten' },
    practitioner: { hsaId: 'TSTDEF2129990024-P811', name: 'Samir Öberg', title: 'Undersköterska' },
    unit: homeCare,
    from: '2025-05-01',
    phones: [{ value: '031-390 06 67' }],
  }),
]
