import type { Descriptions } from './described.ts'

/** Help from the kommun, decided and given. */
export const ofInsatser: Descriptions = {
  'GET insatser': {
    does: 'What the person gets of the kommun or has asked for, with the decisions.',
    more: 'From GetCareServices, and the own contract CareDecisions.',
  },
  'GET genomforande': {
    does: 'Visits of omsorg in a window, planned and done.',
    more: 'From the own contract PerformedVisits.',
    asks: ['window'],
    refuses: { 400: ['bad-window'] },
  },
}
