import { noteSchema } from '../../../app/anteckningar/contract.ts'
import { healthAroundSchema, healthItemSchema } from '../../../app/halsa/contract.ts'
import { medicineSchema } from '../../../app/lakemedel/contract.ts'
import {
  correctionSchema,
  measurementSchema,
  newValueSchema,
  sentSchema,
} from '../../../app/matvarden/contract.ts'
import { replySchema } from '../../../app/provsvar/contract.ts'
import { referralSchema } from '../../../app/remisser/contract.ts'
import { woundSchema } from '../../../app/sar/contract.ts'
import { vaccinationSchema } from '../../../app/vaccinationer/contract.ts'
import { latestAroundSchema } from '../own-schemas.ts'
import { type Descriptions, noFile } from './described.ts'

const notAll = 'Not all units have it. Another attempt with the same key goes to those alone that have not.'
const noValue = { 404: ['no-such-value'], 502: ['source-refused'], 504: ['source-silent'] } as const

/** Health: what is in the record, and what one measures oneself. */
export const ofHealth: Descriptions = {
  'GET lakemedel': {
    does: 'Decisions about medicines, and what was collected at a pharmacy.',
    more: 'From GetMedicationHistory, and the own contract DispensedMedications.',
    answers: { item: medicineSchema },
  },
  'GET vaccinationer': {
    does: 'What the person has been vaccinated against, the latest first.',
    more: 'From GetVaccinationHistory.',
    answers: { item: vaccinationSchema },
  },
  'GET remisser': {
    does: "The person's remisser, that with the latest step first.",
    more: 'From GetRequestActivities.',
    answers: { item: referralSchema },
  },
  'GET sar': {
    does: 'Wounds, with what each source tells of one together.',
    more: 'From the own contract WoundCare.',
    answers: { item: woundSchema },
  },
  'GET sar/:id/bild/:place': {
    does: 'A picture of a wound, by the id of its entry.',
    answers: 'file',
    refuses: noFile,
  },
  'GET matvarden': {
    does: 'What is agreed to measure at home, and what has been measured.',
    more:
      'From the own contract MeasurementPlans, and from OwnMeasurements. With `senaste` the latest so ' +
      'many of each kind.',
    answers: { item: measurementSchema, around: latestAroundSchema },
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
  'GET halsa': {
    does: 'Warnings, diagnoses and assessments, each as its source has it.',
    more: 'From GetAlertInformation, GetDiagnosis and GetFunctionalStatus.',
    answers: { item: healthItemSchema, around: healthAroundSchema },
  },
  'GET provsvar': {
    does: 'What laboratories, röntgen and those asked by a remiss have replied.',
    more:
      'From GetLaboratoryOrderOutcome, GetImagingOutcome and GetReferralOutcome. With ' +
      '`senaste` the latest so many of each system, whole orders at a time.',
    answers: { item: replySchema, around: latestAroundSchema },
    asks: ['latest'],
    refuses: { 400: ['bad-number'] },
  },
  'GET provsvar/:id/bild/:place': {
    does: 'A picture, or another file, of a reply.',
    answers: 'file',
    refuses: noFile,
  },
  'GET anteckningar': {
    does: "Notes of the person's record.",
    more:
      'From GetCareDocumentation. Files are told by kind and size; their bytes are sent ' +
      'by themselves. With `senaste` the latest so many of each system.',
    answers: { item: noteSchema, around: latestAroundSchema },
    asks: ['latest', 'agreements'],
    refuses: { 400: ['bad-number', 'bad-choice'] },
  },
  'GET anteckningar/:id/fil': { does: 'The file that a note is.', answers: 'file', refuses: noFile },
}
