import { medicalClinic, regionFjallmarken } from '../../catalogue/region-fjallmarken.ts'
import { bowelClinic, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { atc, degrees, healthWriterOf } from '../facts/health.ts'
import { emil } from './person.ts'
import { bowelDoctor, formerDoctor } from './staff.ts'

const here = healthWriterOf(emil.personnummer, regionStorstaden)
const there = healthWriterOf(emil.personnummer, regionFjallmarken)

export const alerts: ReturnType<typeof here.alert>[] = []

/** What the former region knows, and the new one has not got. */
export const formerAlerts = [
  there.alert({
    id: 'F-UPP-31',
    unit: medicalClinic,
    type: 'hypersensitivity',
    ascertained: '2022-10-03',
    comment: 'Inflammation i bukspottkörteln efter tre veckor. Ska inte få medicinen igen.',
    hypersensitivity: {
      typeOfHypersensitivity: { originalText: 'Överkänslighet avs. läkemedel' },
      ...degrees('harmful', 'certain'),
      pharmaceuticalHypersensitivity: {
        atcSubstance: atc('L04AX01', 'Azatioprin'),
        pharmaceuticalProductId: [],
      },
    },
    author: formerDoctor,
    written: '2022-10-03T15:00',
    signed: { by: formerDoctor, at: '2022-10-03T15:10' },
  }),
]

export const diagnoses = [
  here.diagnosis({
    id: 'DIA-401',
    unit: bowelClinic,
    code: 'K50.0',
    name: 'Crohns sjukdom i tunntarmen',
    chronic: true,
    set: '2026-09-10T13:30',
    author: bowelDoctor,
    written: '2026-09-10T14:15',
    signed: { by: bowelDoctor, at: '2026-09-10T14:25' },
  }),
]

/** The same diagnosis, written otherwise. */
export const formerDiagnoses = [
  there.diagnosis({
    id: 'F-DIA-77',
    unit: medicalClinic,
    code: 'K500',
    name: 'Mb Crohn, tunntarm',
    set: '2022-02-17T10:00',
    author: formerDoctor,
    written: '2022-02-17T10:30',
    signed: { by: formerDoctor, at: '2022-02-17T10:35' },
  }),
]
