import { ekbacken, oncologyClinic, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { writerOf } from '../facts/writer.ts'
import { magdalena } from './person.ts'
import { familyDoctor, oncologist } from './staff.ts'

const region = writerOf(magdalena.personnummer, regionStorstaden)
const common = { pharmacy: 'Apoteket Granen', form: 'Tablett' } as const

/** What Magdalena takes already, and what she has collected before it is to begin. */
export const dispensed = [
  region.dispensed({
    ...common,
    unit: ekbacken,
    id: 'UTH-3002',
    name: 'Levotyroxin tablett 75 mikrogram',
    atc: 'H03AA01',
    strength: '75 mikrogram',
    packages: [1, '100 tabletter'],
    collected: '2026-09-03',
    label: '1 tablett på morgonen, en halvtimme före frukost.',
    left: [1, 3],
    validUntil: '2027-04-21',
    earliestNext: '2026-11-27',
    prescriber: familyDoctor.name,
  }),
  region.dispensed({
    ...common,
    unit: oncologyClinic,
    id: 'UTH-3001',
    name: 'Tamoxifen tablett 20 mg',
    atc: 'L02BA01',
    strength: '20 mg',
    packages: [1, '100 tabletter'],
    collected: '2026-11-18',
    label: '1 tablett en gång om dagen, vid samma tid.',
    left: [0, 1],
    validUntil: '2027-11-12',
    prescriber: oncologist.name,
  }),
]
