import { correctionSchema, newValueSchema, sentSchema } from '../../../app/matvarden/contract.ts'
import type { Descriptions } from './described.ts'

const notAll = 'Not all units have it. Another attempt with the same key goes to those alone that have not.'
const noValue = { 404: ['no-such-value'], 502: ['source-refused'], 504: ['source-silent'] } as const

/** What one measures at home. */
export const ofMatvarden: Descriptions = {
  'GET matvarden': {
    does: 'What is agreed to measure at home, and what has been measured.',
    more:
      'From the own contract MeasurementPlans, and from OwnMeasurements. With `senaste` the latest so ' +
      'many of each kind.',
    asks: ['latest'],
    refuses: { 400: ['bad-number'] },
  },
  'POST matvarden': {
    does: 'Sends a value that was measured to each unit that is agreed, once.',
    answers: sentSchema,
    takes: newValueSchema,
    refuses: {
      400: ['bad-value', 'bad-time'],
      404: ['no-such-plan'],
      409: ['same-just-sent'],
      502: ['source-refused'],
      504: ['source-silent'],
    },
    partly: notAll,
  },
  'POST matvarden/:id/rattelse': {
    does: 'Sends another value in place of one that was wrong, once.',
    answers: sentSchema,
    takes: correctionSchema,
    refuses: { 400: ['bad-value'], ...noValue },
    partly: notAll,
  },
  'POST matvarden/:id/igen': {
    does: 'Sends a value anew to the units that have not got it.',
    answers: sentSchema,
    refuses: noValue,
    partly: notAll,
  },
}
