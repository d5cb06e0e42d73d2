import { healthCentre, regionFjallmarken } from '../../catalogue/region-fjallmarken.ts'
import { writerOf } from '../facts/writer.ts'
import { emil } from './person.ts'
import { formerDoctor } from './staff.ts'

const there = writerOf(emil.personnummer, regionFjallmarken)

/** On a recipe of the former region, which can be collected on anywhere. */
export const formerRegionDispensed = [
  there.dispensed({
    unit: healthCentre,
    id: 'F-UTH-9120',
    name: 'Loperamid kapsel, hård 2 mg',
    atc: 'A07DA03',
    strength: '2 mg',
    form: 'Kapsel, hård',
    packages: [1, '50 kapslar'],
    collected: '2026-03-20',
    pharmacy: 'Apoteket Forsen',
    label: '1 kapsel vid lös avföring, högst 8 kapslar på ett dygn.',
    left: [1, 2],
    validUntil: '2027-03-19',
    prescriber: formerDoctor.name,
  }),
]
