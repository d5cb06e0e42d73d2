import { type Descriptions, noFile } from './described.ts'

/** Wounds. */
export const ofSar: Descriptions = {
  'GET sar': {
    does: 'Wounds, with what each source tells of one together.',
    more: 'From the own contract WoundCare.',
  },
  'GET sar/:id/bild/:place': {
    does: 'A picture of a wound, by the id of its entry.',
    answers: 'file',
    refuses: noFile,
  },
}
