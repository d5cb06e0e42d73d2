import { careEventSchema } from '../../../app/tidslinje/vard/contract.ts'
import type { Descriptions } from './described.ts'

/** What has been done or written in care. */
export const ofVardhandelser: Descriptions = {
  'GET vardhandelser': {
    does: 'What has been done or written in care and has a page in another area, the earliest first.',
    more:
      'From GetVaccinationHistory, GetLaboratoryOrderOutcome, GetImagingOutcome, GetReferralOutcome and GetCareDocumentation, as far as ' +
      'the one who asks may see each.',
    asks: ['window'],
    refuses: { 400: ['bad-window'] },
  },
  'GET vardhandelser/:id': {
    does: 'The notes from a visit, by the id that it has in the timeline.',
    answers: { item: careEventSchema },
  },
}
