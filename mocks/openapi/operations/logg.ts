import { logItemSchema } from '../../../app/delning/laslogg/contract.ts'
import type { Descriptions } from './described.ts'

/** Who has read. */
export const ofLogg: Descriptions = {
  'GET delning/logg': {
    does: 'Who has read what, who was stopped, and how it went with each log.',
    more: 'From GetAccessLogsForPatient, and the own contract RefusedReadings. A log that has to be made first is asked for until it is there.',
    asks: ['window'],
    refuses: { 400: ['bad-window'] },
  },
  'GET delning/logg/:id': {
    does: 'One thing that was read, or was not, alone among the items.',
    answers: { item: logItemSchema },
  },
}
