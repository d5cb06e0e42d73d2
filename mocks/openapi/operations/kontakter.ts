import { coordinatorRequestStateSchema } from '../../../app/kontakter/contract.ts'
import { bodySchema as requestSchema } from '../../api/begaran.ts'
import type { Descriptions } from './described.ts'

/** Whom one turns to, and the support at home. */
export const ofKontakter: Descriptions = {
  'GET kontakter': {
    does: 'Whom the person can turn to.',
    more: 'From GetCareManagers, GetListing and GetCareContacts, and the own contract RelatedPersons.',
  },
  'GET kontakter/begaran': {
    does: 'Whom can be asked for a fast vårdkontakt, and what has been asked.',
  },
  'POST kontakter/begaran': {
    does: 'Asks a unit for a fast vårdkontakt. Asked once, it is not sent again.',
    answers: coordinatorRequestStateSchema,
    takes: requestSchema,
    refuses: { 400: ['bad-request'] },
  },
  'GET hemstod': {
    does: 'Support at home, and the things that the person has for it.',
    more: 'From GetCareServices, and the own contracts CareDecisions and HomeSupport.',
  },
}
