import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { PlanStructureRecord } from '../../contracts/own/plan-structures.ts'

/** How Birgitta's SIP came about, and who she lets take part. */
export const sipProcess: NonNullable<PlanStructureRecord['process']> = {
  steps: [
    { step: 'initiative', date: '2026-09-28', by: 'Amina Wallin, Vårdcentralen Ekbacken' },
    { step: 'consent', date: '2026-09-30' },
    { step: 'mapping', date: '2026-10-06' },
    { step: 'call', date: '2026-10-07', by: 'Amina Wallin, Vårdcentralen Ekbacken' },
    { step: 'meeting', date: '2026-10-14' },
    { step: 'plan', date: '2026-10-14', by: 'Amina Wallin, Vårdcentralen Ekbacken' },
    { step: 'follow-up', date: '2026-12-18' },
  ],
  consents: [
    { name: 'Vårdcentralen Ekbacken', answer: 'yes', date: '2026-09-30' },
    { name: 'Hemsjukvården Sjöstad', answer: 'yes', date: '2026-09-30' },
    { name: 'Hemtjänst Norr', answer: 'yes', date: '2026-09-30' },
    { name: 'Biståndsenheten', answer: 'yes', date: '2026-09-30' },
    { name: 'Tove Sand, dotter', answer: 'yes', date: '2026-09-30' },
  ],
}

/** Where her SIP is followed up next. */
export const sipMeeting: NonNullable<PlanStructureRecord['meeting']> = {
  start: '2026-12-18T13:30:00+01:00',
  end: '2026-12-18T14:30:00+01:00',
  place: 'Vårdcentralen Ekbacken, Parkgatan 4',
  status: 'called',
  invited: ['Birgitta Sand', 'Tove Sand', 'Amina Wallin', 'Jonas Lind', 'Eva Strand', 'Maria Holm'],
  calledBy: {
    name: 'Amina Wallin',
    role: 'Fast vårdkontakt',
    unit: 'Vårdcentralen Ekbacken',
    careUnitHSAId: ekbacken.hsaId,
    phone: '08-465 004 11',
  },
  bookings: [{ sourceSystemHSAId: regionStorstaden.sourceSystemHSAId, bookingId: 'T-100290' }],
}
