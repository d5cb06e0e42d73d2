import fc from 'fast-check'
import { anyOf, anyText, anyTime } from '../any.arbitrary.ts'
import { cv, header, orgUnit } from './datatypes.arbitrary.ts'

const careContact = fc.record({
  careContactHeader: header,
  careContactBody: fc.record(
    {
      careContactCode: cv,
      careContactReason: anyText,
      careContactOrgUnit: orgUnit,
      careContactTimePeriod: fc
        .record({ start: anyTime, end: anyTime }, { requiredKeys: [] })
        .filter(({ start, end }) => start !== undefined || end !== undefined),
      careContactStatus: cv,
    },
    { requiredKeys: ['careContactReason'] },
  ),
})

export default anyOf('GetCareContacts', careContact)
