import { consentAnswerSchema, sharingDoneSchema, sharingSchema } from '../../../app/delning/contract.ts'
import { logItemSchema } from '../../../app/delning/laslogg/contract.ts'
import { partySchema } from '../../../app/delning/parter/contract.ts'
import { blockedSchema, blockPartySchema } from '../../../app/delning/sparrar/contract.ts'
import { representationSchema } from '../../../app/ombud/contract.ts'
import { accessLogSchema } from '../../../app/ombud/logg/contract.ts'
import { candidateSchema, registeredSchema } from '../../../app/ombud/utse/contract.ts'
import { ownerSchema } from '#platform/session/contract.ts'
import { appointSchema, changeSchema, searchSchema } from '../../api/ombud.ts'
import { type Descriptions, sourceFails } from './described.ts'

/** Who may see: ombud, care givers, and what has been read. */
export const ofSharing: Descriptions = {
  'GET ombud': {
    does: 'Who may see or act for whom, in both directions, also what has ended.',
    more: 'From the own contract Representations. Never to an ombud.',
    answers: { item: representationSchema },
  },
  'GET ombud/logg': { does: 'What each ombud has seen, done and been refused.', answers: accessLogSchema },
  'POST ombud/sok': {
    does: 'Who has a personnummer, to be sure of the right person before an appointment.',
    more: 'Only where the session says `appoint-ombud`.',
    answers: candidateSchema,
    takes: searchSchema,
    refuses: { 400: ['bad-number'], 403: ['not-allowed'] },
  },
  'POST ombud': {
    does: 'Appoints an ombud from today.',
    more: 'Only where the session says `appoint-ombud`.',
    answers: registeredSchema,
    takes: appointSchema,
    refuses: { 400: ['bad-appointment'], 403: ['not-allowed'] },
  },
  'POST ombud/:id': {
    does: 'Gives other rights to one who is appointed.',
    more: 'Only where the session says `appoint-ombud`.',
    answers: registeredSchema,
    takes: changeSchema,
    refuses: { 400: ['bad-appointment'], 403: ['not-allowed'], 404: ['no-such-ombud'] },
  },
  'POST ombud/:id/aterkalla': {
    does: 'Ends an appointment at once, by either of the two.',
    answers: registeredSchema,
    refuses: { 404: ['no-such-ombud'] },
  },
  'GET delning': {
    does: 'Who may read what of the person, and questions of it.',
    more: 'From GetAllExtendedConsentsForPatient, and the own contract ConsentRequests.',
    answers: { item: sharingSchema },
  },
  'POST delning/samtycken/:id/avsluta': {
    does: 'Ends a consent (EndConsentByPatient 1.0).',
    answers: sharingDoneSchema,
    refuses: sourceFails,
  },
  'POST delning/fragor/:id': {
    does: 'Answers a question whether somebody may read.',
    more: 'Only where the session says `give-consent`.',
    answers: sharingDoneSchema,
    takes: consentAnswerSchema,
    refuses: { 400: ['bad-answer'], 403: ['not-allowed'], ...sourceFails },
  },
  'GET delning/sparrar': {
    does: 'What the person has blocked, lifted ones too, and where the person stays outside.',
    more: 'From GetExtendedBlocksForPatient, and the own contract SharingObjections.',
    answers: { item: blockedSchema },
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
  'GET delning/parter': {
    does: 'The vård- and omsorgsgivare around the person, each once with its units.',
    more: "From the units of the person's contacts, booked times, listing and decisions.",
    answers: { item: partySchema },
  },
  'GET delning/logg': {
    does: 'Who has read what, who was stopped, and how it went with each log.',
    more: 'From GetAccessLogsForPatient, and the own contract RefusedReadings. A log that has to be made first is asked for until it is there.',
    answers: { item: logItemSchema },
    asks: ['window'],
    refuses: { 400: ['bad-window'] },
  },
  'GET delning/logg/:id': {
    does: 'One thing that was read, or was not, alone among the items.',
    answers: { item: logItemSchema },
  },
  'GET tillhor': {
    does: 'Whose page a deep link is, of those the one who is logged in may see.',
    more: 'Of others nothing is told, not even that it exists.',
    answers: ownerSchema,
    asks: ['owner'],
    refuses: { 400: ['bad-resource'] },
  },
}
