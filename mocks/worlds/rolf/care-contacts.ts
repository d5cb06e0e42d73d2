import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { writerOf } from '../facts/writer.ts'
import { rolf } from './person.ts'
import { doctor } from './staff.ts'

const region = writerOf(rolf.personnummer, regionStorstaden)

export const careContacts = [
  region.careContact({
    id: 'VK-811001',
    unit: ekbacken,
    start: '2026-08-20T10:00',
    reason: 'Årskontroll diabetes',
    form: 'visit',
    status: 'finished',
    written: '2026-08-20T10:50',
    author: doctor,
  }),
]
