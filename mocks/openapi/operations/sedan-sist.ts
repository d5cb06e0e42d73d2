import { seenSchema } from '../../../app/sedan-sist/contract.ts'
import { bodySchema as seenBodySchema } from '../../api/sedan-sist.ts'
import type { Descriptions } from './described.ts'

/** What is new since the one who asks last looked. */
export const ofSedanSist: Descriptions = {
  'GET sedan-sist': {
    does: 'What is new or otherwise since the one who asks last looked, and what was marked as seen of late.',
    more: 'Compares what the sources say now with what they said then, in the areas that the one who asks may see.',
  },
  'POST sedan-sist/sett': {
    does: 'Keeps that all that was told as a version is seen by the one who asks.',
    answers: seenSchema,
    takes: seenBodySchema,
    refuses: { 400: ['bad-mark'], 403: ['not-allowed'], 404: ['unknown-version'] },
  },
}
