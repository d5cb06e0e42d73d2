import { bool, type Infer, loose, one, structure, text, time } from './codec.ts'
import { cv, ii, recordParts } from './datatypes.ts'
import { rivTa } from './riv-ta-contract.ts'

/** Texts that the schema demands may be empty by it. */
const organization = structure({ id: loose(ii), name: loose(text) })

/**
 * A step in the life of a remiss, of GetRequestActivities 2.0. One that does not say which remiss, which status or to whom is still
 * a step, and is kept; the schema demands all three. Without its time nobody knows where it belongs.
 */
const requestActivity = structure({
  header: one(
    structure({
      accessControlHeader: one(
        structure({
          accountableHealthcareProvider: loose(ii),
          accountableCareUnit: loose(ii),
          originalPatientId: loose(ii),
          careProcessId: loose(ii),
          lockTime: loose(time),
          blockComparisonTime: loose(time),
          approvedForPatient: one(bool),
        }),
      ),
      ...recordParts,
    }),
  ),
  body: one(
    structure({
      /** KV status vårdbegäran (1.2.752.129.2.2.2.43), which may get new codes at any time. */
      statusCode: loose(cv),
      /** When the status came to be. */
      eventTime: one(time),
      request: loose(
        structure({
          /** That of the one who sent it, where the source knows it; else the source's own. */
          id: loose(text),
          /** KV framställantyp (1.2.752.129.2.2.2.24). */
          type: loose(cv),
          medium: loose(cv),
          author: loose(structure({ name: loose(text), organization: loose(organization) })),
          /** To whom it was sent; of one that was sent on, to whom it is now. */
          receivingOrganization: loose(organization),
        }),
      ),
    }),
  ),
})
export type RequestActivity = Infer<typeof requestActivity>

export const getRequestActivities = rivTa({
  name: 'GetRequestActivities',
  category: 'x-request-activity',
  themes: ['remisser', 'tidslinje'],
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
