import { healthCentre, medicalClinic, regionFjallmarken } from '../../catalogue/region-fjallmarken.ts'
import { bowelClinic, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { type AnalysisKind, analyses } from '../facts/lab-analyses.ts'
import { writerOf } from '../facts/writer.ts'
import { emil } from './person.ts'
import { bowelDoctor, formerDoctor } from './staff.ts'

const { calprotectin, crp } = analyses
/** The man's reference. */
const haemoglobin: AnalysisKind = { ...analyses.haemoglobin, interval: { low: '134', high: '170' } }

const here = writerOf(emil.personnummer, regionStorstaden)
const there = writerOf(emil.personnummer, regionFjallmarken)
const group = 'Prover vid Crohns sjukdom'

export const regionLabReplies = [
  here.labReply({
    unit: bowelClinic,
    author: bowelDoctor,
    id: 'LAB-90211',
    taken: '2026-11-02T07:30',
    replied: '2026-11-05T10:00',
    signed: { by: bowelDoctor, at: '2026-11-05T13:15' },
    group: 'Avföringsprov hemifrån',
    values: [{ of: calprotectin, value: '86', comment: 'Lätt förhöjt. Vi följer det vid nästa prov.' }],
  }),
  here.labReply({
    unit: bowelClinic,
    author: bowelDoctor,
    id: 'LAB-89120',
    taken: '2026-10-05T07:40',
    replied: '2026-10-06T09:00',
    signed: { by: bowelDoctor, at: '2026-10-06T15:20' },
    group,
    values: [
      { of: haemoglobin, value: '146' },
      { of: crp, value: '<5' },
      { of: calprotectin, value: '62' },
    ],
  }),
]

/** The laboratory there writes the limit in words. */
const formerCrp: AnalysisKind = { code: crp.code, unit: crp.unit, words: '<5' }

export const formerRegionLabReplies = [
  there.labReply({
    unit: medicalClinic,
    author: formerDoctor,
    id: 'F-L-4410',
    taken: '2026-08-10T08:00',
    replied: '2026-08-11T10:30',
    signed: { by: formerDoctor, at: '2026-08-11T14:00' },
    group,
    values: [
      { of: haemoglobin, value: '143' },
      { of: formerCrp, value: '<5' },
      { of: calprotectin, value: '48' },
    ],
  }),
  there.labReply({
    unit: medicalClinic,
    author: formerDoctor,
    id: 'F-L-3902',
    taken: '2026-03-16T08:00',
    replied: '2026-03-17T09:40',
    signed: { by: formerDoctor, at: '2026-03-17T15:00' },
    group,
    values: [
      { of: haemoglobin, value: '141' },
      { of: formerCrp, value: '6' },
      { of: calprotectin, value: '120' },
    ],
  }),
  there.labReply({
    unit: healthCentre,
    author: formerDoctor,
    id: 'F-L-3320',
    taken: '2025-11-04T08:15',
    replied: '2025-11-05T08:30',
    signed: { by: formerDoctor, at: '2025-11-05T12:00' },
    group,
    values: [
      { of: haemoglobin, value: '138' },
      { of: formerCrp, value: '9' },
      { of: calprotectin, value: '310' },
    ],
  }),
]
