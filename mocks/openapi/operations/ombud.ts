import { candidateSchema, registeredSchema } from '../../../app/ombud/utse/contract.ts'
import { appointSchema, changeSchema, searchSchema } from '../../api/ombud.ts'
import type { Descriptions } from './described.ts'

/** Who may see or act for whom. */
export const ofOmbud: Descriptions = {
  'GET ombud': {
    does: 'Who may see or act for whom, in both directions, also what has ended.',
    more: 'From the own contract Representations. Never to an ombud.',
  },
  'GET ombud/logg': { does: 'What each ombud has seen, done and been refused.' },
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
}
