import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { writerOf } from '../facts/writer.ts'
import { leo } from './person.ts'
import { asthmaNurse } from './staff.ts'

const { medication } = writerOf(leo.personnummer, regionStorstaden)
const common = {
  unit: ekbacken,
  author: asthmaNurse,
  prescriber: { hsaId: 'TSTDEF2329990016-P406', name: 'Annika Forsell', title: 'Läkare' },
  written: '2026-05-12T15:50',
  form: 'Inhalationspulver',
  reason: 'Astma',
  from: '2026-05-12',
} as const

/** What Leo takes every day, and what he takes when it is hard to breathe. */
export const medications = [
  medication({
    ...common,
    id: 'LM-8001',
    name: 'Budesonid inhalationspulver 100 mikrogram/dos',
    substance: 'budesonid',
    atc: 'R03BA02',
    strength: [100, 'mikrogram/dos'],
    dose: '1 inhalation morgon och kväll. Skölj munnen efteråt.',
    purpose: 'Förebygga astman.',
    recipe: { until: '2027-05-12', amount: 2, unit: 'inhalatorer' },
  }),
  medication({
    ...common,
    id: 'LM-8002',
    name: 'Terbutalin inhalationspulver 0,25 mg/dos',
    substance: 'terbutalin',
    atc: 'R03AC03',
    strength: [0.25, 'mg/dos'],
    dose: '1–2 inhalationer vid behov, när det är svårt att andas.',
    purpose: 'Lindra snabbt.',
    recipe: { until: '2026-12-15', amount: 2, unit: 'inhalatorer' },
  }),
]
