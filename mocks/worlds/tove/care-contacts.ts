import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { writerOf } from '../facts/writer.ts'
import { tove } from './person.ts'
import { physio } from './staff.ts'

const { careContact } = writerOf(tove.personnummer, regionStorstaden)

export const careContacts = [
  careContact({
    id: 'VK-801001',
    unit: ekbacken,
    start: '2026-10-27T16:10',
    reason: 'Stel axel, första besöket',
    form: 'visit',
    status: 'finished',
    written: '2026-10-27T16:50',
    author: physio,
  }),
]
