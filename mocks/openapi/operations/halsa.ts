import type { Descriptions } from './described.ts'

/** Warnings, diagnoses and assessments. */
export const ofHalsa: Descriptions = {
  'GET halsa': {
    does: 'Warnings, diagnoses and assessments, each as its source has it.',
    more: 'From GetAlertInformation, GetDiagnosis and GetFunctionalStatus.',
  },
}
