import type { Descriptions } from './described.ts'
import { ownerSchema } from '#platform/session/contract.ts'

/** Where things come from, and whose a thing is. */
export const ofKallor: Descriptions = {
  'GET kallor': {
    does: 'The sources that hold, or could hold, something about the person.',
    more: 'From the service catalogue and the engagement index of the platform; no source is asked.',
  },
  'GET tillhor': {
    does: 'Whose page a deep link is, of those the one who is logged in may see.',
    more: 'Of others nothing is told, not even that it exists.',
    answers: ownerSchema,
    asks: ['owner'],
    refuses: { 400: ['bad-resource'] },
  },
}
