import { letterSchema, sentSchema } from '../../../app/inkorg/contract.ts'
import { type Descriptions, noFile } from './described.ts'

/** Messages. */
export const ofInkorg: Descriptions = {
  'GET inkorg': {
    does: 'Messages between the person and all units.',
    more: 'From the own contract Messages. With `senaste` the latest so many of each system, with all of their threads.',
    asks: ['latest'],
    refuses: { 400: ['bad-number'] },
  },
  'GET inkorg/mottagare': { does: 'Whom the person can write to.' },
  'GET inkorg/:id/fil/:place': { does: 'A file of a message.', answers: 'file', refuses: noFile },
  'POST inkorg': {
    does: 'Gives a message to each unit it is to, once.',
    more: 'The same within ten minutes with another key is refused, unless the body says `again`.',
    answers: sentSchema,
    takes: letterSchema,
    refuses: { 400: ['bad-letter', 'bad-receiver'], 409: ['same-just-sent'] },
    partly: 'Some have not got it. Another attempt with the same key goes to those alone.',
  },
}
