import fc from 'fast-check'
import { anyOf, anyText, anyTime } from '../any.arbitrary.ts'
import { cv, ii } from './datatypes.arbitrary.ts'

const organization = fc.record({ id: ii, name: anyText }, { requiredKeys: ['name'] })
const requestActivity = fc.record({
  header: fc.record({
    accessControlHeader: fc.record({
      accountableHealthcareProvider: ii,
      blockComparisonTime: anyTime,
      approvedForPatient: fc.boolean(),
    }),
    sourceSystemId: ii,
    record: fc.record({ id: ii, timestamp: anyTime }),
  }),
  body: fc.record({
    statusCode: cv,
    eventTime: anyTime,
    request: fc.record(
      { id: anyText, type: cv, receivingOrganization: organization },
      { requiredKeys: ['id', 'receivingOrganization'] },
    ),
  }),
})

export default anyOf('GetRequestActivities', requestActivity)
