import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { careContact } from '../facts/care-contact.ts'
import { amal } from './person.ts'

export const careContacts = [
  careContact({
    of: amal.personnummer,
    system: regionStorstaden.sourceSystemHSAId,
    id: 'VK-91002',
    unit: ekbacken,
    start: '2026-11-18T10:00',
    reason: 'EJ-FOR-PATIENT: fråga om tolk',
    form: 'other',
    status: 'finished',
    written: '2026-11-18T10:10',
    approvedForPatient: false,
  }),
]
