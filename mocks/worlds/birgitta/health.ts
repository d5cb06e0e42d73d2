import { eyeClinic, ogonkliniken } from '../../catalogue/ogonkliniken.ts'
import { acuteWard, ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { healthWriterOf } from '../facts/health.ts'
import { birgitta } from './person.ts'
import { cardiologist, eyeDoctor, karin } from './staff.ts'

const region = healthWriterOf(birgitta.personnummer, regionStorstaden)
const eye = healthWriterOf(birgitta.personnummer, ogonkliniken)

/** Birgitta's diagnoses, as the vårdcentral and the hospital have set them. */
export const regionDiagnoses = [
  region.diagnosis({
    id: 'DIA-7011',
    unit: ekbacken,
    code: 'I50.9',
    name: 'Hjärtsvikt, ospecificerad',
    chronic: true,
    set: '2019-03-12T10:00',
    author: karin,
    written: '2019-03-12T10:20',
    signed: { by: karin, at: '2019-03-13T08:05' },
  }),
  region.diagnosis({
    id: 'DIA-7312',
    unit: acuteWard,
    code: 'I50.9',
    name: 'Hjärtsvikt, ospecificerad',
    set: '2026-10-02T11:00',
    author: cardiologist,
    written: '2026-10-02T11:30',
    signed: { by: cardiologist, at: '2026-10-02T11:35' },
    related: ['DIA-7313'],
  }),
  region.diagnosis({
    id: 'DIA-7313',
    unit: acuteWard,
    code: 'I10.9',
    name: 'Essentiell hypertoni',
    type: 'Bidiagnos',
    set: '2026-10-02T11:00',
    author: cardiologist,
    written: '2026-10-02T11:30',
    signed: { by: cardiologist, at: '2026-10-02T11:35' },
    related: ['DIA-7312'],
  }),
  region.diagnosis({
    id: 'DIA-6120',
    unit: ekbacken,
    code: 'I10.9',
    name: 'Essentiell hypertoni',
    type: 'Bidiagnos',
    chronic: true,
    set: '2008-09-02T09:00',
    author: karin,
    written: '2008-09-02T09:15',
  }),
  region.diagnosis({
    id: 'DIA-7290',
    unit: ekbacken,
    code: 'I83.0',
    name: 'Varicer i nedre extremiteterna med sår',
    type: 'Bidiagnos',
    chronic: true,
    set: '2026-05-28T13:00',
    author: karin,
    written: '2026-05-28T13:25',
    signed: { by: karin, at: '2026-05-29T08:10' },
  }),
  region.diagnosis({
    id: 'DIA-7240',
    unit: ekbacken,
    code: 'H25.9',
    name: 'Senil katarakt, ospecificerad',
    type: 'Bidiagnos',
    set: '2025-10-21T10:30',
    author: karin,
    written: '2025-10-21T10:50',
  }),
  region.diagnosis({
    id: 'DIA-7150',
    unit: ekbacken,
    code: 'S80.0',
    name: 'Kontusion på knä',
    chronic: false,
    set: '2025-04-22T14:00',
    author: karin,
    written: '2025-04-22T14:20',
    signed: { by: karin, at: '2025-04-23T07:50' },
  }),
  region.diagnosis({
    id: 'DIA-7399',
    unit: ekbacken,
    code: 'Z03.9',
    name: 'EJ-FOR-PATIENT: misstanke under utredning',
    written: '2026-11-12T10:00',
    approvedForPatient: false,
  }),
  region.diagnosis({
    id: 'DIA-7001',
    unit: ekbacken,
    code: 'J44.9',
    name: 'EJ-FOR-PATIENT: satt på fel person',
    written: '2019-02-01T10:00',
    nullified: 'EJ-FOR-PATIENT: fel person',
  }),
]

/** What the eye clinic has found; of the same code the vårdcentral says less. */
export const eyeDiagnoses = [
  eye.diagnosis({
    id: 'OD-41877',
    unit: eyeClinic,
    code: 'H25.9',
    name: 'Senil katarakt, ospecificerad',
    chronic: true,
    set: '2025-12-02T13:50',
    author: eyeDoctor,
    written: '2025-12-02T14:20',
    signed: { by: eyeDoctor, at: '2025-12-02T15:05' },
  }),
  eye.diagnosis({
    id: 'OD-41880',
    unit: eyeClinic,
    code: 'H40.0',
    name: 'EJ-FOR-PATIENT: misstanke som inte är bedömd',
    written: '2025-12-03T08:30',
    approvedForPatient: false,
  }),
  eye.diagnosis({
    id: 'OD-41800',
    unit: eyeClinic,
    code: 'H25.9',
    name: 'EJ-FOR-PATIENT: fel öga angivet',
    written: '2025-12-01T08:30',
    nullified: 'EJ-FOR-PATIENT: fel uppgift',
  }),
]
