import { meetingStateSchema } from '../../../app/vardplaner/mote/contract.ts'
import { bodySchema as guestSchema } from '../../api/mote-gaster.ts'
import { askSchema, thoughtsSchema } from '../../api/mote-svar.ts'
import { type Descriptions, meetingIsOff, noPlan } from './described.ts'

/** What is done before a meeting: asking for it, inviting somebody, and thinking it through. */
export const ofMoteInnan: Descriptions = {
  'POST vardplaner/:id/mote/gaster': {
    does: 'Invites somebody to the meeting, or takes an invitation back.',
    answers: meetingStateSchema,
    takes: guestSchema,
    refuses: {
      400: ['bad-guest'],
      403: ['not-allowed'],
      ...noPlan,
      409: meetingIsOff,
      502: ['letter-not-sent'],
    },
  },
  'POST vardplaner/:id/mote/fragor': {
    does: 'Keeps what the person has thought through before the meeting.',
    more: 'Only where the session says `write-important`.',
    answers: meetingStateSchema,
    takes: thoughtsSchema,
    refuses: { 400: ['bad-text'], 403: ['not-allowed'], ...noPlan },
  },
  'POST vardplaner/:id/mote/begar': {
    does: 'Asks for a meeting about the plan, once.',
    answers: meetingStateSchema,
    takes: askSchema,
    refuses: { 400: ['bad-text'], ...noPlan, 409: [...meetingIsOff, 'meeting-to-come'], 502: ['not-told'] },
  },
}
