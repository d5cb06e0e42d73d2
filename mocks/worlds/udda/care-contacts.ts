import { footClinic, fotklinikenLinden } from '../../catalogue/fotkliniken-linden.ts'
import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { CareContact } from '../../contracts/riv-ta/get-care-contacts.ts'
import { careContact } from '../facts/care-contact.ts'
import { rut } from './person.ts'

const contact = (id: string, reason: string, more: Partial<Parameters<typeof careContact>[0]>): CareContact =>
  careContact({
    of: rut.personnummer,
    system: regionStorstaden.sourceSystemHSAId,
    id,
    unit: ekbacken,
    reason,
    form: 'visit',
    status: 'finished',
    written: '2026-11-01T10:00',
    start: '2026-11-01T09:00',
    ...more,
  })

export const regionCareContacts = [
  contact('UK-1', 'Okänd status', {
    status: { code: '999', codeSystem: '1.2.3', displayName: 'utlokaliserad' },
  }),
  contact('UK-2', 'Okänt slag', { form: { code: '77' }, start: '2026-11-02T09:00' }),
  contact('UK-3', 'Inställt besök', {
    status: 'cancelled',
    start: '2026-11-30T09:00',
    end: '2026-11-30T09:30',
  }),
  contact('UK-5', 'Avbrutet besök', { status: 'interrupted', start: '2026-11-25T13:00' }),
  // The same record as the booking, which has another time.
  contact('U-20', 'Flyttat besök', { status: 'cancelled', start: '2026-11-25T15:00' }),
  // Called off by the system that has booked another visit at the same time.
  contact('UK-6', 'Inställt där något nytt är bokat', { status: 'cancelled', start: '2026-11-26T16:00' }),
  contact('U-30', 'Möte som bara den ena har ställt in', { status: 'cancelled', start: '2026-12-07T10:00' }),
  contact('UK-4', 'EJ-FOR-PATIENT: makulerat besök', { status: 'nullified', start: '2026-11-03T09:00' }),
]

export const footCareContacts = [
  contact('FK-1', 'Fotvård', {
    system: fotklinikenLinden.sourceSystemHSAId,
    unit: footClinic,
    start: '2026-11-12T09:00',
  }),
]
