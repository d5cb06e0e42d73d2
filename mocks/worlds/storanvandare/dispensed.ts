import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { DispensedRecord } from '../../contracts/own/dispensed-medications.ts'
import { dispensed } from '../facts/dispensed.ts'
import { dayBetween, today } from './days.ts'

/** Medicines collected through the years, of some of which nobody has decided anything. */
export function manyDispensed(of: string, count: number): DispensedRecord[] {
  return Array.from({ length: count }, (_, index) =>
    dispensed({
      of,
      system: regionStorstaden.sourceSystemHSAId,
      unit: ekbacken,
      id: `UTH-${index}`,
      name: `Läkemedel ${index + 1} tablett ${5 * (1 + (index % 8))} mg`,
      nplId: `999902${String(index).padStart(8, '0')}`,
      packages: [1, '100 tabletter'],
      collected: dayBetween('2020-01-01', today, (index + 1) / (count + 1)),
      pharmacy: 'Apoteket Granen',
      left: [index % 4, 4],
    }),
  )
}
