import { agreementSchema, importantSchema, markAnswerSchema } from '../../../app/overenskommelser/contract.ts'
import { changeSchema, sinceAroundSchema } from '../../../app/sedan-sist/contract.ts'
import { carePlanSchema, informationSchema, sipRequestStateSchema } from '../../../app/vardplaner/contract.ts'
import {
  newProposalSchema,
  proposalReceiversSchema,
  proposalSchema,
  proposedSchema,
  withdrawnSchema,
} from '../../../app/vardplaner/forslag/contract.ts'
import { meetingStateSchema } from '../../../app/vardplaner/mote/contract.ts'
import { bodySchema as guestSchema } from '../../api/mote-gaster.ts'
import { askSchema, replySchema, thoughtsSchema } from '../../api/mote-svar.ts'
import { bodySchema as markSchema } from '../../api/overenskommelser.ts'
import { bodySchema as sipSchema } from '../../api/sip.ts'
import { bodySchema as wordsSchema } from '../../api/viktigt.ts'
import { type Descriptions, noFile, sourceFails } from './described.ts'

const meetingIsOff = ['plan-ended', 'no-meeting', 'meeting-cancelled', 'meeting-over'] as const
const noPlan = { 404: ['no-such-plan'] } as const

/** Plans and what is agreed, and the meetings about them. */
export const ofPlans: Descriptions = {
  'GET overenskommelser': {
    does: 'What the person and care have agreed, in force and ended.',
    more: 'From the own contract Agreements; sources that write agreements as notes do so in GetCareDocumentation.',
    answers: { item: agreementSchema },
  },
  'POST overenskommelser/:id/gjort': {
    does: 'Marks what one has taken upon oneself as done, or as not done after all.',
    answers: markAnswerSchema,
    takes: markSchema,
    refuses: { 400: ['bad-mark'], 502: ['source-refused'] },
  },
  'GET viktigt': {
    does: 'What the person has written under “Viktigt för mig”.',
    more: 'Only where the session says `write-important`.',
    answers: importantSchema,
    refuses: { 403: ['not-allowed'] },
  },
  'POST viktigt': {
    does: 'Keeps what the person writes under “Viktigt för mig”.',
    more: 'Only where the session says `write-important`. Answers as it is kept from now on.',
    answers: importantSchema,
    takes: wordsSchema,
    refuses: { 400: ['bad-text'], 403: ['not-allowed'] },
  },
  'GET vardplaner': {
    does: "The person's plans.",
    more: 'From GetCarePlans, with their parts from the own contract PlanStructures.',
    answers: { item: carePlanSchema },
  },
  'GET vardplaner/:id/dokument/:place': { does: 'A document of a plan.', answers: 'file', refuses: noFile },
  'GET vardplaner/sip': {
    does: 'Whom can be asked for a SIP, and what has been asked.',
    answers: sipRequestStateSchema,
  },
  'POST vardplaner/sip': {
    does: 'Asks a unit for a SIP. Asked once, it is not sent again.',
    answers: sipRequestStateSchema,
    takes: sipSchema,
    refuses: { 400: ['bad-request'] },
  },
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
  'GET forslag': {
    does: "What is proposed to the person's plans.",
    more: 'From the own contract PlanProposals. Only where the session says `propose`.',
    answers: { item: proposalSchema },
    refuses: { 403: ['not-allowed'] },
  },
  'GET forslag/mottagare': {
    does: 'The units whose system takes proposals to its plans.',
    more: 'Only where the session says `propose`. No source is asked.',
    answers: proposalReceiversSchema,
    refuses: { 403: ['not-allowed'] },
  },
  'POST forslag': {
    does: 'Gives a proposal to the unit that answers for a plan, once.',
    more: 'Only where the session says `propose`. When it is refused nothing has been given.',
    answers: proposedSchema,
    takes: newProposalSchema,
    refuses: { 400: ['bad-proposal'], 403: ['not-allowed'], ...noPlan, 409: ['plan-ended'], ...sourceFails },
  },
  'POST forslag/:id/dra-tillbaka': {
    does: 'Takes a proposal back.',
    answers: withdrawnSchema,
    refuses: { 403: ['not-allowed'], ...sourceFails },
  },
  'GET patientinformation': {
    does: 'What care has chosen for the person to see, read or answer.',
    more: 'From the own contract PatientInformation.',
    answers: { item: informationSchema },
  },
}
