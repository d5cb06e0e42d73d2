import type { Descriptions } from './described.ts'

/** Medicines. */
export const ofLakemedel: Descriptions = {
  'GET lakemedel': {
    does: 'Decisions about medicines, and what was collected at a pharmacy.',
    more: 'From GetMedicationHistory, and the own contract DispensedMedications.',
  },
}
