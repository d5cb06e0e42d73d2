import { bookingAnswerSchema } from '../../../app/tidslinje/boka/contract.ts'
import { eventReplyAnswerSchema, timelineEventSchema } from '../../../app/tidslinje/contract.ts'
import { bodySchema as bookingSchema } from '../../api/boka.ts'
import { bodySchema as replySchema } from '../../api/svar.ts'
import { type Descriptions, sourceFails } from './described.ts'

/** Times. */
export const ofTidslinje: Descriptions = {
  'GET tidslinje': {
    does: 'What has happened and what will happen, the earliest first.',
    more:
      'From GetSubjectOfCareSchedule, GetCareContacts and GetRequestActivities, and the own contracts Agreements and PlanStructures. ' +
      'An event is in the window when any part of it is; without `to`, events that have no time yet are in it too.',
    asks: ['window'],
    refuses: { 400: ['bad-window'] },
  },
  'GET tidslinje/:id': {
    does: 'One event of the timeline, alone among the items; none when no source that answered has it.',
    answers: { item: timelineEventSchema },
  },
  'POST tidslinje/:id/svar': {
    does: 'Answers a booked time, and tells what its source said.',
    more: 'When it fails nothing has been changed at the source.',
    answers: eventReplyAnswerSchema,
    takes: replySchema,
    refuses: { 400: ['bad-reply'], ...sourceFails },
  },
  'GET tidslinje/boka': {
    does: 'Free times that can be booked, the soonest first, and then the units of the person that offer none here.',
    more: 'From the own contract FreeTimes, and from GetSubjectOfCareSchedule and GetListing.',
  },
  'POST tidslinje/boka': {
    does: 'Books a free time, once.',
    more: 'When it fails nothing has been booked, or nobody knows: the same key tells which.',
    answers: bookingAnswerSchema,
    takes: bookingSchema,
    refuses: { 400: ['bad-time'], ...sourceFails },
  },
}
