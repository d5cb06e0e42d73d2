import { medicalClinic, regionFjallmarken } from '../../catalogue/region-fjallmarken.ts'
import { bowelClinic, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { writerOf } from '../facts/writer.ts'
import { emil } from './person.ts'
import { bowelNurse, formerNurse } from './staff.ts'

const here = writerOf(emil.personnummer, regionStorstaden)

export const regionCareManagers = [
  here.careManager({
    code: { code: '1', displayName: 'Fast vårdkontakt' },
    practitioner: bowelNurse,
    unit: bowelClinic,
    from: '2026-09-10',
    phones: [
      {
        value: '08-465 004 63',
        hours: {
          days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
          start: '08:00',
          end: '11:00',
        },
      },
    ],
    note: 'Skriv hellre än ring om det inte är bråttom. Jag svarar samma dag.',
  }),
]

const there = writerOf(emil.personnummer, regionFjallmarken)

export const formerRegionCareManagers = [
  there.careManager({
    code: { code: '1', displayName: 'Fast vårdkontakt' },
    practitioner: formerNurse,
    unit: medicalClinic,
    from: '2023-02-01',
    to: '2026-08-31',
    phones: [{ value: '0980-319 211' }],
  }),
]
