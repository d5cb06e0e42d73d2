import {
  newProposalSchema,
  proposedSchema,
  withdrawnSchema,
} from '../../../app/vardplaner/forslag/contract.ts'
import { type Descriptions, noPlan, sourceFails } from './described.ts'

/** What is proposed to plans. */
export const ofForslag: Descriptions = {
  'GET forslag': {
    does: "What is proposed to the person's plans.",
    more: 'From the own contract PlanProposals. Only where the session says `propose`.',
    refuses: { 403: ['not-allowed'] },
  },
  'GET forslag/mottagare': {
    does: 'The units whose system takes proposals to its plans.',
    more: 'Only where the session says `propose`. No source is asked.',
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
}
