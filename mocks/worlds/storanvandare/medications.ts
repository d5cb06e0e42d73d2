import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { MedicationMedicalRecord } from '../../contracts/riv-ta/get-medication-history.ts'
import { medication } from '../facts/medication.ts'
import { dayBetween, today } from './days.ts'

/** Decisions about medicines through the years, every fifth of them in force. */
export function manyMedications(of: string, count: number): MedicationMedicalRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const isOver = index % 5 !== 0
    const from = dayBetween('2015-01-01', today, (index + 1) / (count + 1))
    return medication({
      of,
      system: regionStorstaden.sourceSystemHSAId,
      unit: ekbacken,
      written: `${from}T10:00`,
      id: `LM-${index}`,
      name: `Läkemedel ${index + 1} tablett ${5 * (1 + (index % 8))} mg`,
      nplId: `999902${String(index).padStart(8, '0')}`,
      substance: `ämne ${index + 1}`,
      dose: `${1 + (index % 2)} ${index % 2 ? 'tabletter' : 'tablett'} ${index % 3 ? 'på morgonen' : 'på kvällen'}.`,
      reason: 'Besvär',
      from,
      ...(isOver && { until: from, status: 'Inactive' }),
      chain: `LMK-${index}`,
    })
  })
}
