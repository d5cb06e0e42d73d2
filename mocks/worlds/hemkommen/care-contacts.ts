import { ekbacken, orthopaedicWard, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homecomingTeam, homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'
import { homecomingLead, homeNurse, orthopaedist } from './staff.ts'

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
    written: '2026-05-05T10:10',
  }),
]

const kommun = writerOf(siv.personnummer, sjostadsKommun)

export const kommunCareContacts = [
  kommun.careContact({
    id: 'HK-503',
    unit: homecomingTeam,
    start: '2026-11-22T19:30',
    end: '2026-11-22T20:00',
    reason: 'Hjälp i säng',
    form: 'visit',
    status: 'finished',
    written: '2026-11-22T20:05',
  }),
  kommun.careContact({
    id: 'HK-502',
    unit: homeNursing,
    start: '2026-11-22T18:00',
    end: '2026-11-22T18:15',
    reason: 'Blodförtunnande spruta',
    form: 'visit',
    status: 'finished',
    author: homeNurse,
    written: '2026-11-22T18:20',
  }),
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
