import { privateHomeCare } from '../../catalogue/bjorkens-hemtjanst.ts'
import { footClinic } from '../../catalogue/fotkliniken-linden.ts'
import { eyeClinic } from '../../catalogue/ogonkliniken.ts'
import { assessment, homeCare, homeNursing } from '../../catalogue/sjostads-kommun.ts'
import { careContact, type CareContactFacts } from '../facts/care-contact.ts'
import { birgitta } from './person.ts'
import { ellen, eva, eyeNurse, maria, selin } from './staff.ts'

const from = (system: string) => (facts: Omit<CareContactFacts, 'of' | 'system'>) =>
  careContact({ of: birgitta.personnummer, system, ...facts })

const kommun = from('TSTDEF2129990024-SYS1')
const eye = from('TSTDEF2329990016-SYS2')
const foot = from('TSTDEF5599990032-SYS1')
const bjorken = from('TSTDEF5599990065-SYS1')

/** Contacts with the kommun. The first is the morning visit of 23 November, which is also a booking. */
export const kommunCareContacts = [
  kommun({
    id: 'K-70311',
    unit: homeCare,
    start: '2026-11-23T08:00',
    form: 'visit',
    status: 'ongoing',
    written: '2026-11-23T08:02',
  }),
  kommun({
    id: 'K-70120',
    unit: homeNursing,
    start: '2026-11-16T14:05',
    end: '2026-11-16T14:50',
    reason: 'Omläggning av sår',
    form: 'visit',
    status: 'finished',
    author: eva,
    written: '2026-11-16T15:00',
  }),
  kommun({
    id: 'K-69907',
    unit: homeNursing,
    start: '2026-11-09T14:00',
    end: '2026-11-09T14:45',
    reason: 'Omläggning av sår',
    form: 'visit',
    status: 'finished',
    author: eva,
    written: '2026-11-09T14:55',
  }),
  kommun({
    id: 'K-66012',
    unit: assessment,
    start: '2026-08-26T10:00',
    end: '2026-08-26T11:00',
    reason: 'Samtal om vilken hjälp du behöver',
    form: 'visit',
    status: 'finished',
    author: maria,
    written: '2026-08-26T15:00',
  }),
  kommun({
    id: 'K-69950',
    unit: assessment,
    start: '2026-11-11T09:00',
    reason: 'EJ-FOR-PATIENT: möte mellan handläggare',
    form: 'other',
    status: 'finished',
    written: '2026-11-11T10:00',
    approvedForPatient: false,
  }),
  kommun({
    id: 'K-69001',
    unit: homeCare,
    start: '2026-10-19T08:00',
    reason: 'EJ-FOR-PATIENT: dubbelt',
    form: 'visit',
    status: 'nullified',
    written: '2026-10-19T09:00',
    nullified: 'EJ-FOR-PATIENT: registrerad två gånger',
  }),
]

/** Contacts with the private utförare. */
export const privateCareContacts = [
  bjorken({
    id: 'BJ-K-7290',
    unit: privateHomeCare,
    start: '2026-11-20T10:00',
    end: '2026-11-20T11:00',
    reason: 'Inköp',
    form: 'visit',
    status: 'finished',
    author: selin,
    written: '2026-11-20T11:10',
  }),
  bjorken({
    id: 'BJ-K-7291',
    unit: privateHomeCare,
    start: '2026-11-20T13:00',
    reason: 'EJ-FOR-PATIENT: planering av körningen',
    form: 'other',
    status: 'finished',
    written: '2026-11-20T13:10',
    approvedForPatient: false,
  }),
  bjorken({
    id: 'BJ-K-7280',
    unit: privateHomeCare,
    start: '2026-11-13T10:00',
    reason: 'EJ-FOR-PATIENT: dubbelt',
    form: 'visit',
    status: 'nullified',
    written: '2026-11-13T11:00',
    nullified: 'EJ-FOR-PATIENT: registrerad två gånger',
  }),
]

export const eyeCareContacts = [
  eye({
    id: 'OK-41877',
    unit: eyeClinic,
    start: '2025-12-02T13:20',
    end: '2025-12-02T14:00',
    reason: 'Undersökning av synen',
    form: 'visit',
    status: 'finished',
    author: eyeNurse,
    written: '2025-12-02T14:20',
  }),
  eye({
    id: 'OK-41878',
    unit: eyeClinic,
    start: '2025-12-03T08:00',
    reason: 'EJ-FOR-PATIENT: bilder granskade',
    form: 'other',
    status: 'finished',
    written: '2025-12-03T08:30',
    approvedForPatient: false,
  }),
  eye({
    id: 'OK-41901',
    unit: eyeClinic,
    start: '2025-12-09T08:00',
    reason: 'EJ-FOR-PATIENT: fel öga angivet',
    form: 'visit',
    status: 'nullified',
    written: '2025-12-09T08:30',
    nullified: 'EJ-FOR-PATIENT: fel uppgift',
  }),
]

export const footCareContacts = [
  foot({
    id: 'L-2026-0827-03',
    unit: footClinic,
    start: '2026-08-27T13:15',
    end: '2026-08-27T14:00',
    reason: 'Fotvård',
    form: 'visit',
    status: 'finished',
    author: ellen,
    written: '2026-08-27T14:05',
  }),
  foot({
    id: 'L-2026-0521-05',
    unit: footClinic,
    start: '2026-05-21T10:00',
    end: '2026-05-21T10:45',
    reason: 'Fotvård',
    form: 'visit',
    status: 'finished',
    author: ellen,
    written: '2026-05-21T10:50',
  }),
  foot({
    id: 'L-2026-0828-01',
    unit: footClinic,
    start: '2026-08-28T09:00',
    reason: 'EJ-FOR-PATIENT: samtal med vårdcentralen',
    form: 'phone',
    status: 'finished',
    written: '2026-08-28T09:10',
    approvedForPatient: false,
  }),
  foot({
    id: 'L-2026-0601-01',
    unit: footClinic,
    start: '2026-06-01T09:00',
    reason: 'EJ-FOR-PATIENT: bokad av misstag',
    form: 'visit',
    status: 'nullified',
    written: '2026-06-01T09:10',
    nullified: 'EJ-FOR-PATIENT: misstag',
  }),
]
