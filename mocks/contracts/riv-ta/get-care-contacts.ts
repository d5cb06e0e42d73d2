import { isStatus, statusCodeOf } from './care-contact-status.ts'
import { type Infer, one, optional, structure, text, time } from './codec.ts'
import { cv, orgUnit, patientSummaryHeader, visibilityOf } from './datatypes.ts'
import { rivTa } from './riv-ta-contract.ts'

/** A past, ongoing or planned contact of GetCareContacts 3.0. */
const careContact = structure({
  careContactHeader: one(patientSummaryHeader),
  careContactBody: one(
    structure({
      careContactCode: optional(cv),
      careContactReason: optional(text),
      careContactOrgUnit: optional(orgUnit),
      careContactTimePeriod: optional(
        // The schema demands a start; the words of the contract say that either is enough, and sources go by them.
        structure({ start: optional(time), end: optional(time) }),
      ),
      careContactStatus: optional(cv),
    }),
  ),
})
export type CareContact = Infer<typeof careContact>

export const getCareContacts = rivTa({
  name: 'GetCareContacts',
  category: 'vko',
  themes: ['tidslinje', 'kontakter'],
  version: '3.0',
  answer: 'urn:riv:clinicalprocess:logistics:logistics:GetCareContactsResponder:3',
  core: 'urn:riv:clinicalprocess:logistics:logistics:3',
  item: 'careContact',
  codec: careContact,
  closing: 'result',
  required: ['careContactHeader', 'documentId'],
  hasSchema: true,
  visibility: ({ careContactHeader, careContactBody: { careContactStatus } }) => {
    const seen = visibilityOf('careContact/careContactHeader', careContactHeader)
    // Makulerad is the status of what was written by mistake: nullified, in other words.
    const nullified = isStatus(statusCodeOf(careContactStatus), 'nullified') || seen.nullified
    return { ...seen, nullified }
  },
  times: ({ careContactBody: { careContactTimePeriod } }) => careContactTimePeriod ?? {},
})
