import type { Descriptions } from './described.ts'

/** Vaccinations. */
export const ofVaccinationer: Descriptions = {
  'GET vaccinationer': {
    does: 'What the person has been vaccinated against, the latest first.',
    more: 'From GetVaccinationHistory.',
  },
}
