import { ekbacken, orthopaedicWard, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'
import { orthopaedist } from './staff.ts'

const region = writerOf(siv.personnummer, regionStorstaden)
const common = {
  pharmacy: 'Apoteket Granen',
  form: 'Tablett',
  packages: [1, '100 tabletter'],
} as const

/** What Siv takes since long, and what was collected when she went home. Before the operation she took something else for the ache. */
export const dispensed = [
  region.dispensed({
    ...common,
    unit: ekbacken,
    id: 'UTH-5003',
    name: 'Amlodipin tablett 5 mg',
    atc: 'C08CA01',
    strength: '5 mg',
    collected: '2026-08-31',
    label: '1 tablett på morgonen.',
    left: [0, 3],
    validUntil: '2027-02-03',
    prescriber: 'Sten Falk',
  }),
  region.dispensed({
    ...common,
    unit: orthopaedicWard,
    id: 'UTH-5002',
    name: 'Paracetamol tablett 500 mg',
    atc: 'N02BE01',
    strength: '500 mg',
    collected: '2026-11-22',
    label: '2 tabletter på morgonen och 2 på kvällen. Högst 8 tabletter på ett dygn.',
    left: [0, 1],
    validUntil: '2027-11-22',
    prescriber: orthopaedist.name,
  }),
]
