import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { writerOf } from '../facts/writer.ts'
import { birgitta } from './person.ts'
import { calciumNplId } from './medications.ts'
import { karin, sten } from './staff.ts'

const region = writerOf(birgitta.personnummer, regionStorstaden)
const common = {
  unit: ekbacken,
  pharmacy: 'Apoteket Granen',
  prescriber: karin.name,
  form: 'Tablett',
} as const

const metoprolol = {
  ...common,
  name: 'Metoprolol depottablett 50 mg',
  atc: 'C07AB02',
  strength: '50 mg',
  form: 'Depottablett',
  packages: [1, '98 tabletter'],
  label: '1 tablett på morgonen. Sväljs hel.',
  validUntil: '2027-03-10',
} as const

/** What Birgitta has collected, and what her recipes have left. */
export const dispensed = [
  region.dispensed({
    ...common,
    id: 'UTH-1001',
    name: 'Furosemid tablett 40 mg',
    atc: 'C03CA01',
    strength: '40 mg',
    packages: [1, '100 tabletter'],
    collected: '2026-10-15',
    label: '1 tablett på morgonen.',
    left: [2, 3],
    validUntil: '2027-10-14',
    earliestNext: '2026-12-28',
    internalNotes: 'INTERN-ANTECKNING: frågade om dosen.',
  }),
  region.dispensed({
    ...metoprolol,
    id: 'UTH-1002',
    collected: '2026-09-08',
    left: [1, 4],
    earliestNext: '2026-11-26',
  }),
  region.dispensed({ ...metoprolol, id: 'UTH-0902', collected: '2026-06-09', left: [2, 4] }),
  region.dispensed({
    ...common,
    id: 'UTH-1003',
    name: 'Ramipril tablett 5 mg',
    atc: 'C09AA05',
    strength: '5 mg',
    packages: [1, '100 tabletter'],
    collected: '2026-08-20',
    label: '1 tablett på kvällen.',
    left: [0, 3],
    validUntil: '2026-12-10',
  }),
  region.dispensed({
    ...common,
    id: 'UTH-1004',
    name: 'Paracetamol tablett 500 mg',
    atc: 'N02BE01',
    strength: '500 mg',
    packages: [1, '100 tabletter'],
    collected: '2026-10-15',
    label: '1–2 tabletter vid behov mot värk. Högst 6 tabletter per dygn.',
    left: [1, 2],
    validUntil: '2027-10-14',
  }),
  // Its code in the register of products says what its shorter ATC code does not.
  region.dispensed({
    ...common,
    id: 'UTH-1005',
    name: 'Kalcium och D-vitamin tuggtablett 500 mg/400 IE',
    nplId: calciumNplId,
    form: 'Tuggtablett',
    packages: [1, '90 tuggtabletter'],
    collected: '2026-09-08',
    label: '1 tuggtablett på kvällen.',
    left: [1, 4],
    validUntil: '2027-03-10',
  }),
  // Before it was stopped.
  region.dispensed({
    ...common,
    id: 'UTH-0801',
    name: 'Naproxen tablett 250 mg',
    atc: 'M01AE02',
    strength: '250 mg',
    packages: [1, '60 tabletter'],
    collected: '2025-02-12',
    label: '1 tablett morgon och kväll vid värk i knät.',
    left: [1, 3],
    validUntil: '2025-11-05',
  }),
  // Of a recipe that nobody has in their list.
  region.dispensed({
    ...common,
    id: 'UTH-1006',
    name: 'Omeprazol enterokapsel, hård 20 mg',
    atc: 'A02BC01',
    strength: '20 mg',
    form: 'Enterokapsel, hård',
    packages: [1, '28 kapslar'],
    collected: '2026-07-06',
    label: '1 kapsel på morgonen mot sur mage.',
    left: [1, 4],
    validUntil: '2026-12-15',
    prescriber: sten.name,
  }),
  region.dispensed({
    ...common,
    id: 'UTH-1090',
    name: 'EJ-FOR-PATIENT: under utredning',
    approvedForPatient: false,
  }),
  region.dispensed({
    ...common,
    id: 'UTH-1091',
    name: 'EJ-FOR-PATIENT: fel person',
    nullified: 'Fel person',
  }),
]
