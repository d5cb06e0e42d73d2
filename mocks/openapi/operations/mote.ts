import { changeSchema, sinceAroundSchema } from '../../../app/sedan-sist/contract.ts'
import { meetingStateSchema } from '../../../app/vardplaner/mote/contract.ts'
import { replySchema } from '../../api/mote-svar.ts'
import { type Descriptions, meetingIsOff, noPlan } from './described.ts'

/** The meeting about a plan. */
export const ofMote: Descriptions = {
  'GET vardplaner/:id/mote': {
    does: "The person's side of the meeting about a plan.",
    answers: meetingStateSchema,
    refuses: noPlan,
  },
  'GET vardplaner/:id/mote/andrat': {
    does: 'What plans and agreements say otherwise since the meeting about a plan began.',
    answers: { item: changeSchema, around: sinceAroundSchema },
    refuses: noPlan,
  },
  'POST vardplaner/:id/mote/svar': {
    does: 'Answers the call to the meeting, in each calendar that has it and to the one who called.',
    answers: meetingStateSchema,
    takes: replySchema,
    refuses: {
      400: ['bad-reply'],
      403: ['not-allowed'],
      ...noPlan,
      409: [...meetingIsOff, 'calendar-refused'],
      502: ['source-refused', 'some-calendars-only', 'not-told'],
      504: ['source-silent'],
    },
  },
}
