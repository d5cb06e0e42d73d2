import { bool, type Infer, one, optional, structure, text, time } from './codec.ts'
import { cv, ii, recordParts } from './datatypes.ts'
import { rivTa } from './riv-ta-contract.ts'

/** Texts that the schema demands may be empty by it. */
const organization = structure({ id: optional(ii), name: optional(text) })

/** A step in the life of a remiss, of GetRequestActivities 2.0. */
const requestActivity = structure({
  header: one(
    structure({
      accessControlHeader: one(
        structure({
          accountableHealthcareProvider: one(ii),
          accountableCareUnit: optional(ii),
          originalPatientId: optional(ii),
          careProcessId: optional(ii),
          lockTime: optional(time),
          blockComparisonTime: one(time),
          approvedForPatient: one(bool),
        }),
      ),
      ...recordParts,
    }),
  ),
  body: one(
    structure({
      statusCode: one(cv),
      eventTime: one(time),
      request: one(
        structure({
          id: optional(text),
          type: optional(cv),
          medium: optional(cv),
          author: optional(structure({ name: optional(text), organization: one(organization) })),
          receivingOrganization: one(organization),
        }),
      ),
    }),
  ),
})
export type RequestActivity = Infer<typeof requestActivity>

export const getRequestActivities = rivTa({
  name: 'GetRequestActivities',
  category: 'x-request-activity',
  themes: ['tidslinje'],
  version: '2.0',
  answer: 'urn:riv:crm:requeststatus:GetRequestActivitiesResponder:2',
  core: 'urn:riv:crm:requeststatus:2',
  item: 'requestActivity',
  codec: requestActivity,
  closing: 'none',
  required: ['body', 'eventTime'],
  hasSchema: true,
  visibility: ({ header: { accessControlHeader: header } }) => ({
    // originalPatientId is the number the record was once written under, and may rightly be another.
    patientId: undefined,
    approvedForPatient: header.approvedForPatient,
    nullified: undefined,
    patientPath: '',
  }),
  times: ({ body: { eventTime } }) => ({ start: eventTime }),
})
