import type { Descriptions } from './described.ts'

/** What care and help cost. */
export const ofAvgifter: Descriptions = {
  'GET avgifter': {
    does: 'Högkostnadsskydd and frikort, and the fee for help at home.',
    more: 'From the own contract PatientFees, named after financial:patientfees:exemption. Nothing in it is counted by the platform.',
  },
}
