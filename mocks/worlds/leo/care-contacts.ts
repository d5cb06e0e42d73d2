import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { writerOf } from '../facts/writer.ts'
import { leo } from './person.ts'
import { asthmaNurse } from './staff.ts'

const region = writerOf(leo.personnummer, regionStorstaden)

export const careContacts = [
  region.careContact({
    id: 'VK-821001',
    unit: ekbacken,
    start: '2026-05-12T15:00',
    reason: 'Astmakontroll',
    form: 'visit',
    status: 'finished',
    written: '2026-05-12T15:50',
    author: asthmaNurse,
  }),
]
