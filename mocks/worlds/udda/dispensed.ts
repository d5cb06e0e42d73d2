import { ekbacken } from '../../catalogue/region-storstaden.ts'
import type { DispensedRecord } from '../../contracts/own/dispensed-medications.ts'
import type { DispensedFacts } from '../facts/dispensed.ts'
import { region } from './writers.ts'

const odd = (facts: Omit<DispensedFacts, 'of' | 'system' | 'unit'>) =>
  region.dispensed({ unit: ekbacken, pharmacy: 'Apoteket Granen', ...facts })

const twoFaced = { name: 'Både och 20 mg', atc: 'A02BC01' } as const

/** Collected on days that cannot be, with numbers that cannot be, of which little is said, or otherwise than was decided. */
export const dispensed: readonly DispensedRecord[] = [
  odd({ id: 'UTH-U01', name: 'Hämtat 1900', collected: '1900-01-01', validUntil: '1900-12-31' }),
  odd({ id: 'UTH-U02', name: 'Hämtat 2100', collected: '2100-01-01', validUntil: '2100-12-31' }),
  odd({ id: 'UTH-U03', name: 'Fler kvar än det fanns', collected: '2026-10-01', left: [5, 4] }),
  odd({ id: 'UTH-U04', name: 'Färre än inga kvar', collected: '2026-10-01', left: [-1, undefined] }),
  odd({ id: 'UTH-U05', name: 'Utan dag', left: [2, undefined] }),
  odd({ id: 'UTH-U06', collected: '2026-10-01', strength: '10 mg' }),
  odd({ id: 'UTH-U07', name: '<b>Fet</b> hämtning', label: 'Ta <i>en</i>.', pharmacy: '<img src=x>' }),
  region.dispensed({ unit: ekbacken, id: 'UTH-U08' }),
  // Of the same substance, and neither as strong nor taken as it was decided.
  odd({
    ...twoFaced,
    id: 'UTH-U09',
    strength: '20 mg',
    collected: '2026-10-05',
    label: '2 kapslar på kvällen.',
    left: [0, 2],
    validUntil: '2026-11-30',
  }),
  odd({ ...twoFaced, id: 'UTH-U10', name: 'Både och 40 mg', strength: '40 mg', collected: '2026-10-06' }),
  odd({ ...twoFaced, id: 'UTH-U11', collected: '2026-01-06', strength: '20 mg', left: [1, 2] }),
]
