import { sipRequestStateSchema } from '../../../app/vardplaner/contract.ts'
import { bodySchema as sipSchema } from '../../api/sip.ts'
import { type Descriptions, noFile } from './described.ts'

/** Plans, their documents, and what care has chosen to show. */
export const ofVardplaner: Descriptions = {
  'GET vardplaner': {
    does: "The person's plans.",
    more: 'From GetCarePlans, with their parts from the own contract PlanStructures.',
  },
  'GET vardplaner/:id/dokument/:place': { does: 'A document of a plan.', answers: 'file', refuses: noFile },
  'GET vardplaner/sip': {
    does: 'Whom can be asked for a SIP, and what has been asked.',
  },
  'POST vardplaner/sip': {
    does: 'Asks a unit for a SIP. Asked once, it is not sent again.',
    answers: sipRequestStateSchema,
    takes: sipSchema,
    refuses: { 400: ['bad-request'] },
  },
  'GET patientinformation': {
    does: 'What care has chosen for the person to see, read or answer.',
    more: 'From the own contract PatientInformation.',
  },
}
