import { consentAnswerSchema, sharingDoneSchema } from '../../../app/delning/contract.ts'
import { type Descriptions, sourceFails } from './described.ts'

/** Who may read what others have written. */
export const ofDelning: Descriptions = {
  'GET delning': {
    does: 'Who may read what of the person, and questions of it.',
    more: 'From GetAllExtendedConsentsForPatient, and the own contract ConsentRequests.',
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
  'GET delning/parter': {
    does: 'The vård- and omsorgsgivare around the person, each once with its units.',
    more: "From the units of the person's contacts, booked times, listing and decisions.",
  },
}
