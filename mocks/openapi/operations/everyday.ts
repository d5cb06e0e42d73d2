import { feeSchema } from '../../../app/avgifter/contract.ts'
import { letterSchema, messageSchema, receiversSchema, sentSchema } from '../../../app/inkorg/contract.ts'
import { insatsSchema, visitSchema } from '../../../app/insatser/contract.ts'
import { careSourceSchema } from '../../../app/kallor/contract.ts'
import {
  contactSchema,
  coordinatorRequestStateSchema,
  homeSupportSchema,
} from '../../../app/kontakter/contract.ts'
import { changeSchema, seenSchema, sinceAroundSchema } from '../../../app/sedan-sist/contract.ts'
import { bodySchema as requestSchema } from '../../api/begaran.ts'
import { bodySchema as orderSchema } from '../../api/installningar.ts'
import { bodySchema as openSchema } from '../../api/oppnat.ts'
import { bodySchema as seenBodySchema } from '../../api/sedan-sist.ts'
import { latestAroundSchema, openedSchema } from '../own-schemas.ts'
import { type Descriptions, noFile } from './described.ts'

/** Whom one turns to, messages, help at home and its cost, and what is new. */
export const ofEveryday: Descriptions = {
  'GET kontakter': {
    does: 'Whom the person can turn to.',
    more: 'From GetCareManagers, GetListing and GetCareContacts, and the own contract RelatedPersons.',
    answers: { item: contactSchema },
  },
  'GET kontakter/begaran': {
    does: 'Whom can be asked for a fast vårdkontakt, and what has been asked.',
    answers: coordinatorRequestStateSchema,
  },
  'POST kontakter/begaran': {
    does: 'Asks a unit for a fast vårdkontakt. Asked once, it is not sent again.',
    answers: coordinatorRequestStateSchema,
    takes: requestSchema,
    refuses: { 400: ['bad-request'] },
  },
  'GET hemstod': {
    does: 'Support at home, and the things that the person has for it.',
    more: 'From GetCareServices, and the own contracts CareDecisions and HomeSupport.',
    answers: { item: homeSupportSchema },
  },
  'GET insatser': {
    does: 'What the person gets of the kommun or has asked for, with the decisions.',
    more: 'From GetCareServices, and the own contract CareDecisions.',
    answers: { item: insatsSchema },
  },
  'GET genomforande': {
    does: 'Visits of omsorg in a window, planned and done.',
    more: 'From the own contract PerformedVisits.',
    answers: { item: visitSchema },
    asks: ['window'],
    refuses: { 400: ['bad-window'] },
  },
  'GET avgifter': {
    does: 'Högkostnadsskydd and frikort, and the fee for help at home.',
    more: 'From the own contract PatientFees, named after financial:patientfees:exemption. Nothing in it is counted by the platform.',
    answers: { item: feeSchema },
  },
  'GET inkorg': {
    does: 'Messages between the person and all units.',
    more: 'From the own contract Messages. With `senaste` the latest so many of each system, with all of their threads.',
    answers: { item: messageSchema, around: latestAroundSchema },
    asks: ['latest'],
    refuses: { 400: ['bad-number'] },
  },
  'GET inkorg/mottagare': { does: 'Whom the person can write to.', answers: receiversSchema },
  'GET inkorg/:id/fil/:place': { does: 'A file of a message.', answers: 'file', refuses: noFile },
  'POST inkorg': {
    does: 'Gives a message to each unit it is to, once.',
    more: 'The same within ten minutes with another key is refused, unless the body says `again`.',
    answers: sentSchema,
    takes: letterSchema,
    refuses: { 400: ['bad-letter', 'bad-receiver'], 409: ['same-just-sent'] },
    partly: 'Some have not got it. Another attempt with the same key goes to those alone.',
  },
  'POST oppnat': {
    does: 'Keeps that the one who asks has opened an item, or wants it unread again.',
    more: 'Takes no more than the right to see the area of the item. No source is asked or told.',
    answers: openedSchema,
    takes: openSchema,
    refuses: { 400: ['bad-mark'], 403: ['not-allowed'], 404: ['unknown-item'] },
  },
  'POST installningar': {
    does: 'Keeps in which order the one who asks wants the översikt of the one who is shown.',
    more: 'Answers as it is kept from now on. `GET /session` tells it as `settings`, to the one who chose it and to nobody else.',
    answers: orderSchema,
    takes: orderSchema,
    refuses: { 400: ['bad-order'], 403: ['not-allowed'] },
  },
  'GET sedan-sist': {
    does: 'What is new or otherwise since the one who asks last looked, and what was marked as seen of late.',
    more: 'Compares what the sources say now with what they said then, in the areas that the one who asks may see.',
    answers: { item: changeSchema, around: sinceAroundSchema },
  },
  'POST sedan-sist/sett': {
    does: 'Keeps that all that was told as a version is seen by the one who asks.',
    answers: seenSchema,
    takes: seenBodySchema,
    refuses: { 400: ['bad-mark'], 403: ['not-allowed'], 404: ['unknown-version'] },
  },
  'GET kallor': {
    does: 'The sources that hold, or could hold, something about the person.',
    more: 'From the service catalogue and the engagement index of the platform; no source is asked.',
    answers: { item: careSourceSchema },
  },
}
