import { type Descriptions, noFile } from './described.ts'

/** Replies of laboratories, röntgen and those asked. */
export const ofProvsvar: Descriptions = {
  'GET provsvar': {
    does: 'What laboratories, röntgen and those asked by a remiss have replied.',
    more:
      'From GetLaboratoryOrderOutcome, GetImagingOutcome and GetReferralOutcome. With ' +
      '`senaste` the latest so many of each system, whole orders at a time.',
    asks: ['latest'],
    refuses: { 400: ['bad-number'] },
  },
  'GET provsvar/:id/bild/:place': {
    does: 'A picture, or another file, of a reply.',
    answers: 'file',
    refuses: noFile,
  },
}
