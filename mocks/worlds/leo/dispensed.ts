import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { writerOf } from '../facts/writer.ts'
import { leo } from './person.ts'

const region = writerOf(leo.personnummer, regionStorstaden)
const common = {
  unit: ekbacken,
  pharmacy: 'Apoteket Granen',
  form: 'Inhalationspulver',
  packages: [1, '200 doser'],
  prescriber: 'Annika Forsell',
} as const

/** What was collected for Leo. */
export const dispensed = [
  region.dispensed({
    ...common,
    id: 'UTH-8001',
    name: 'Budesonid inhalationspulver 100 mikrogram/dos',
    atc: 'R03BA02',
    strength: '100 mikrogram/dos',
    collected: '2026-08-24',
    label: '1 inhalation morgon och kväll. Skölj munnen efteråt.',
    left: [0, 2],
    validUntil: '2027-05-12',
  }),
  region.dispensed({
    ...common,
    id: 'UTH-8002',
    name: 'Terbutalin inhalationspulver 0,25 mg/dos',
    atc: 'R03AC03',
    strength: '0,25 mg/dos',
    collected: '2026-05-14',
    label: '1–2 inhalationer vid behov, när det är svårt att andas.',
    left: [1, 2],
    validUntil: '2026-12-15',
  }),
]
