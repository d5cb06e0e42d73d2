import { importantSchema, markAnswerSchema } from '../../../app/overenskommelser/contract.ts'
import { bodySchema as markSchema } from '../../api/overenskommelser.ts'
import { bodySchema as wordsSchema } from '../../api/viktigt.ts'
import type { Descriptions } from './described.ts'

/** What is agreed, and what is important to the person. */
export const ofOverenskommelser: Descriptions = {
  'GET overenskommelser': {
    does: 'What the person and care have agreed, in force and ended.',
    more: 'From the own contract Agreements; sources that write agreements as notes do so in GetCareDocumentation.',
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
    refuses: { 403: ['not-allowed'] },
  },
  'POST viktigt': {
    does: 'Keeps what the person writes under “Viktigt för mig”.',
    more: 'Only where the session says `write-important`. Answers as it is kept from now on.',
    answers: importantSchema,
    takes: wordsSchema,
    refuses: { 400: ['bad-text'], 403: ['not-allowed'] },
  },
}
