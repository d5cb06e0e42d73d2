import { breastClinic, cancerRehab, ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { writerOf } from '../facts/writer.ts'
import { magdalena } from './person.ts'
import { contactNurse, counsellor, familyDoctor, rehabPhysio } from './staff.ts'

const { careManager } = writerOf(magdalena.personnummer, regionStorstaden)

const workdays = { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] } as const

export const careManagers = [
  careManager({
    code: { code: '4', displayName: 'Fast vårdkontakt med övergripande samordningsansvar' },
    practitioner: contactNurse,
    unit: breastClinic,
    from: '2026-09-22',
    phones: [{ value: '08-465 004 51', hours: { ...workdays, start: '08:00', end: '15:30' } }],
    mail: 'kontaktsjukskoterska@brostmottagningen.example',
    note: 'Ring mig om allt som rör cancern, också det som känns smått.',
    internalNotes: 'INTERN-ANTECKNING: ringer ofta på fredagar.',
  }),
  careManager({
    code: { code: '2', displayName: 'Fast läkarkontakt i primärvård' },
    practitioner: familyDoctor,
    unit: ekbacken,
    from: '2024-09-01',
    phones: [],
  }),
  careManager({
    code: { originalText: 'Kurator' },
    practitioner: counsellor,
    unit: cancerRehab,
    from: '2026-10-29',
    phones: [{ value: '08-465 004 55' }],
  }),
  careManager({
    code: { originalText: 'Fysioterapeut' },
    practitioner: rehabPhysio,
    unit: cancerRehab,
    from: '2026-10-29',
    phones: [{ value: '08-465 004 57', hours: { ...workdays, start: '11:00', end: '12:00' } }],
  }),
]
