import { ekbacken, orthopaedicWard, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homecomingTeam, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'
import { careCoordinator, homecomingLead, orthopaedist } from './staff.ts'

const region = writerOf(siv.personnummer, regionStorstaden)

export const regionCareContacts = [
  region.careContact({
    id: 'VT-501',
    unit: orthopaedicWard,
    start: '2026-11-14T18:40',
    end: '2026-11-22T11:00',
    reason: 'Bruten höft, operation',
    form: 'admission',
    status: 'finished',
    author: orthopaedist,
    written: '2026-11-22T11:30',
  }),
  region.careContact({
    id: 'VK-502',
    unit: ekbacken,
    start: '2026-05-05T09:30',
    end: '2026-05-05T10:00',
    reason: 'Kontroll av blodtryck',
    form: 'visit',
    status: 'finished',
    author: careCoordinator,
    written: '2026-05-05T10:10',
  }),
]

const kommun = writerOf(siv.personnummer, sjostadsKommun)

export const kommunCareContacts = [
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
]
