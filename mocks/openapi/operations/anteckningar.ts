import { type Descriptions, noFile } from './described.ts'

/** Notes of the record. */
export const ofAnteckningar: Descriptions = {
  'GET anteckningar': {
    does: "Notes of the person's record.",
    more:
      'From GetCareDocumentation. Files are told by kind and size; their bytes are sent ' +
      'by themselves. With `senaste` the latest so many of each system.',
    asks: ['latest', 'agreements'],
    refuses: { 400: ['bad-number', 'bad-choice'] },
  },
  'GET anteckningar/:id/fil': { does: 'The file that a note is.', answers: 'file', refuses: noFile },
}
