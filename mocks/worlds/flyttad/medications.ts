import { healthCentre, medicalClinic, regionFjallmarken } from '../../catalogue/region-fjallmarken.ts'
import { bowelClinic, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { writerOf } from '../facts/writer.ts'
import { emil } from './person.ts'
import { bowelDoctor, formerDoctor } from './staff.ts'

const here = writerOf(emil.personnummer, regionStorstaden)
const there = writerOf(emil.personnummer, regionFjallmarken)

const infliximab = {
  name: 'Remsima pulver till koncentrat till infusionsvätska, lösning 100 mg',
  substance: 'infliximab',
  atc: 'L04AB02',
  strength: [100, 'mg'],
  form: 'Pulver till koncentrat till infusionsvätska, lösning',
  reason: 'Crohns sjukdom',
} as const

export const regionMedications = [
  here.medication({
    ...infliximab,
    id: 'LM-40101',
    unit: bowelClinic,
    author: bowelDoctor,
    written: '2026-09-10T14:10',
    dose: '400 mg som dropp var åttonde vecka på mottagningen.',
    purpose: 'Hålla inflammationen i tarmen borta.',
    from: '2026-10-08',
    self: false,
    evaluate: '2027-03-15',
  }),
]

/** What the former region has decided; its answer is in FHIR. */
export const formerRegionMedications = [
  there.medication({
    ...infliximab,
    id: 'F-LM-7703',
    unit: medicalClinic,
    author: formerDoctor,
    written: '2023-02-09T13:30',
    dose: '400 mg som dropp var åttonde vecka på mottagningen.',
    from: '2023-02-16',
    until: '2026-08-31',
    endReason: 'Flyttar. Nästa dropp ges på det nya sjukhuset.',
    status: 'Inactive',
  }),
  there.medication({
    id: 'F-LM-7702',
    unit: medicalClinic,
    author: formerDoctor,
    written: '2022-09-12T10:15',
    name: 'Azatioprin tablett 50 mg',
    substance: 'azatioprin',
    atc: 'L04AX01',
    strength: [50, 'mg'],
    form: 'Tablett',
    dose: '2 tabletter till kvällen.',
    reason: 'Crohns sjukdom',
    from: '2022-09-12',
    until: '2022-10-03',
    endReason: 'Inflammation i bukspottkörteln',
    status: 'stopped',
  }),
  there.medication({
    id: 'F-LM-9120',
    unit: healthCentre,
    author: formerDoctor,
    written: '2026-03-19T10:50',
    name: 'Loperamid kapsel, hård 2 mg',
    substance: 'loperamid',
    atc: 'A07DA03',
    strength: [2, 'mg'],
    form: 'Kapsel, hård',
    dose: '1 kapsel vid lös avföring, högst 8 kapslar på ett dygn.',
    reason: 'Diarré',
    note: 'Ska inte tas vid feber eller blod i avföringen.',
    from: '2026-03-19',
    recipe: { until: '2027-03-19', amount: 100, unit: 'kapslar' },
  }),
]
