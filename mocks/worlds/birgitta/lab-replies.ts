import { acuteWard, ekbacken, heartClinic, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { analyses } from '../facts/lab-analyses.ts'
import type { ValueFacts } from '../facts/lab-reply.ts'
import { writerOf } from '../facts/writer.ts'
import { birgitta } from './person.ts'
import { cardiologist, eva, karin } from './staff.ts'

const region = writerOf(birgitta.personnummer, regionStorstaden)
const kommun = writerOf(birgitta.personnummer, sjostadsKommun)
const { sodium, potassium, creatinine, egfr, haemoglobin, ntProBnp } = analyses

const group = 'Kontroll av hjärtsvikt'
const atEkbacken = { unit: ekbacken, group, author: karin, orderedBy: { ...karin, unit: ekbacken } }
const atHeartClinic = {
  unit: heartClinic,
  group,
  author: cardiologist,
  orderedBy: { ...cardiologist, unit: heartClinic },
}

/** Salts and kidneys, as they are followed when one takes diuretics. Numbers are as the laboratory writes them. */
const kidneys = (natrium: string, kalium: string, kreatinin: string, gfr: string): ValueFacts[] => [
  { of: sodium, value: natrium },
  { of: potassium, value: kalium },
  { of: creatinine, value: kreatinin },
  { of: egfr, value: gfr },
]

/** What laboratories have replied about Birgitta's heart failure for two years, the newest first. */
export const regionLabReplies = [
  region.labReply({
    ...atEkbacken,
    id: 'LAB-61204',
    taken: '2026-11-16T14:20',
    replied: '2026-11-20T11:05',
    signed: { by: karin, at: '2026-11-20T11:05' },
    question: 'Vattendrivande medicin. Salter och njurfunktion?',
    values: [
      { of: sodium, value: '138' },
      { of: potassium, value: '4.1' },
      { of: creatinine, value: '104', comment: 'Ungefär som i oktober.' },
    ],
  }),
  region.labReply({
    unit: ekbacken,
    orderedBy: { ...karin, unit: ekbacken },
    id: 'MIK-20931',
    order: 'MIK-20931',
    taken: '2026-11-16T14:25',
    replied: '2026-11-18T15:40',
    stage: 'preliminary',
    group: 'Odling från såret på smalbenet',
    question: 'Läker långsamt. Finns bakterier som behöver behandlas?',
    specimen: { displayName: 'Sekret från sår' },
    values: [
      {
        of: analyses.culture,
        value: 'Sparsam växt av bakterier som brukar finnas på huden.',
        comment: 'Bakterier på ett sår är vanligt och betyder inte alltid infektion. Slutsvar kommer.',
      },
    ],
  }),
  region.labReply({
    ...atEkbacken,
    id: 'LAB-60377',
    taken: '2026-10-12T08:10',
    replied: '2026-10-13T09:30',
    signed: { by: karin, at: '2026-10-13T15:10' },
    question: 'Inför genomgång av mediciner.',
    values: [
      ...kidneys('137', '4.2', '102', '43'),
      { of: haemoglobin, value: '121' },
      { of: ntProBnp, value: '2900', mark: 'H' },
    ],
  }),
  region.labReply({
    unit: acuteWard,
    group: 'Prover vid inläggning',
    author: cardiologist,
    id: 'LAB-60012',
    taken: '2026-09-28T17:05',
    replied: '2026-09-28T19:20',
    signed: { by: cardiologist, at: '2026-09-28T20:00' },
    question: 'Andfådd och svullna ben. Hjärtsvikt?',
    values: [
      ...kidneys('134', '4.6', '128', '33'),
      { of: haemoglobin, value: '116' },
      { of: analyses.crp, value: '8' },
      { of: ntProBnp, value: '6400', mark: 'H' },
    ],
  }),
  region.labReply({
    ...atHeartClinic,
    id: 'LAB-58810',
    taken: '2026-08-17T08:00',
    replied: '2026-08-18T10:15',
    signed: { by: cardiologist, at: '2026-08-19T09:50' },
    values: [...kidneys('139', '4.3', '98', '45'), { of: ntProBnp, value: '3100', mark: 'H' }],
  }),
  region.labReply({
    ...atEkbacken,
    id: 'LAB-57104',
    taken: '2026-06-08T08:05',
    replied: '2026-06-10T09:00',
    signed: { by: karin, at: '2026-06-10T13:30' },
    values: [...kidneys('139', '4.2', '96', '46'), { of: haemoglobin, value: '123' }],
  }),
  region.labReply({
    ...atEkbacken,
    id: 'LAB-55020',
    taken: '2026-03-04T07:50',
    replied: '2026-03-05T08:40',
    signed: { by: karin, at: '2026-03-05T14:05' },
    values: [
      ...kidneys('140', '4.0', '94', '48'),
      { of: haemoglobin, value: '125' },
      { of: ntProBnp, value: '2100', mark: 'H' },
    ],
  }),
  region.labReply({
    ...atEkbacken,
    id: 'LAB-51877',
    taken: '2025-09-09T08:20',
    replied: '2025-09-10T09:10',
    signed: { by: karin, at: '2025-09-10T16:00' },
    values: [
      ...kidneys('140', '4.1', '92', '49'),
      { of: haemoglobin, value: '126' },
      { of: ntProBnp, value: '1900', mark: 'H' },
    ],
  }),
  region.labReply({
    ...atEkbacken,
    id: 'LAB-48211',
    taken: '2025-03-11T08:00',
    replied: '2025-03-12T08:55',
    signed: { by: karin, at: '2025-03-12T15:20' },
    values: [...kidneys('141', '4.0', '88', '51'), { of: haemoglobin, value: '128' }],
  }),
  region.labReply({
    ...atHeartClinic,
    id: 'LAB-46002',
    taken: '2024-12-02T09:10',
    replied: '2024-12-03T10:00',
    signed: { by: cardiologist, at: '2024-12-03T13:45' },
    values: [
      ...kidneys('140', '4.2', '86', '53'),
      { of: haemoglobin, value: '129' },
      { of: ntProBnp, value: '1750', mark: 'H' },
    ],
  }),
  region.labReply({
    ...atEkbacken,
    id: 'LAB-61290',
    taken: '2026-11-20T08:00',
    replied: '2026-11-21T09:00',
    group: 'EJ-FOR-PATIENT: inte bedömt än',
    approvedForPatient: false,
    values: [{ of: haemoglobin, value: '1', comment: 'EJ-FOR-PATIENT' }],
  }),
  region.labReply({
    ...atEkbacken,
    id: 'LAB-55021',
    taken: '2026-03-04T07:55',
    replied: '2026-03-06T08:00',
    stage: 'entered-in-error',
    group: 'EJ-FOR-PATIENT: fel person',
    values: [{ of: potassium, value: '9.9', comment: 'EJ-FOR-PATIENT: prov från någon annan' }],
  }),
]

/** Quick tests that hemsjukvården has taken at home. */
export const kommunLabReplies = [
  kommun.labReply({
    unit: homeNursing,
    author: eva,
    id: 'HSV-P-311',
    taken: '2026-11-09T14:10',
    replied: '2026-11-09T14:50',
    signed: { by: eva, at: '2026-11-09T14:50' },
    group: 'Snabbtest hemma',
    specimen: { displayName: 'Blod från fingret' },
    values: [
      { of: analyses.capillaryCrp, value: '<5' },
      { of: analyses.capillaryGlucose, value: '6,4', comment: 'Två timmar efter lunch.' },
    ],
  }),
  kommun.labReply({
    unit: homeNursing,
    author: eva,
    id: 'HSV-P-288',
    taken: '2026-10-22T13:50',
    replied: '2026-10-22T14:30',
    signed: { by: eva, at: '2026-10-22T14:30' },
    group: 'Snabbtest hemma',
    specimen: { displayName: 'Blod från fingret' },
    values: [
      {
        of: analyses.capillaryCrp,
        value: '12',
        comment: 'Såret var lite rött. Ny kontroll vid nästa omläggning.',
      },
    ],
  }),
  kommun.labReply({
    unit: homeNursing,
    id: 'HSV-P-312',
    taken: '2026-11-16T14:10',
    replied: '2026-11-16T15:00',
    group: 'EJ-FOR-PATIENT: kontroll av mätaren',
    approvedForPatient: false,
    values: [{ of: analyses.capillaryGlucose, value: '1', comment: 'EJ-FOR-PATIENT' }],
  }),
  kommun.labReply({
    unit: homeNursing,
    id: 'HSV-P-290',
    taken: '2026-10-22T13:55',
    replied: '2026-10-22T14:31',
    stage: 'entered-in-error',
    group: 'EJ-FOR-PATIENT: dubbelt',
    values: [{ of: analyses.capillaryCrp, value: '1', comment: 'EJ-FOR-PATIENT' }],
  }),
]
