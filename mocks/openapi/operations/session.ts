import { deviationSchema, nothingSchema, sessionAnswerSchema } from '../own-schemas.ts'
import type { Descriptions } from './described.ts'

const notLoggedIn = { 401: ['not-logged-in'], 500: ['internal'], 503: ['engagement-index-down'] } as const

/** What is about nobody in particular. */
export const ofSession: Descriptions = {
  'GET session': {
    does: 'Who is logged in, and whom they may represent.',
    more: 'Does not prolong the session. The names of an actor and of whom they represent are told here and nowhere else.',
    answers: sessionAnswerSchema,
    refuses: notLoggedIn,
  },
  'POST session/forlang': {
    does: 'Prolongs the session, and answers as `GET /session`.',
    answers: sessionAnswerSchema,
    refuses: notLoggedIn,
  },
  'POST session/slut': {
    does: 'Logs out.',
    more: 'The portal says that one is logged out after this answer, or after 401; after any other it says that it does not know.',
    answers: nothingSchema,
    refuses: notLoggedIn,
  },
  'POST avvikelser': {
    does: 'Takes a report of an answer that the portal has thrown away.',
    more: 'The portal does not wait for the answer. Nothing in it is about anybody.',
    answers: nothingSchema,
    takes: deviationSchema,
  },
}
