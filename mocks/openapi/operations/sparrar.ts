import { sharingDoneSchema } from '../../../app/delning/contract.ts'
import { blockPartySchema } from '../../../app/delning/sparrar/contract.ts'
import { type Descriptions, sourceFails } from './described.ts'

/** What is blocked for others. */
export const ofSparrar: Descriptions = {
  'GET delning/sparrar': {
    does: 'What the person has blocked, lifted ones too, and where the person stays outside.',
    more: 'From GetExtendedBlocksForPatient, and the own contract SharingObjections.',
  },
  'POST delning/sparrar': {
    does: 'Blocks what one has written for others, from now on.',
    more: 'Only where the session says `block`.',
    answers: sharingDoneSchema,
    takes: blockPartySchema,
    refuses: { 400: ['bad-party'], 403: ['not-allowed'], ...sourceFails },
  },
  'POST delning/sparrar/:id/hav': {
    does: 'Takes a block away, or no longer stays outside, from now on.',
    more: 'Only where the session says `block`.',
    answers: sharingDoneSchema,
    refuses: { 403: ['not-allowed'], ...sourceFails },
  },
}
