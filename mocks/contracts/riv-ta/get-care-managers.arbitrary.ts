import fc from 'fast-check'
import { anyOf, anyClock, anyDate, anyText, anyTime } from '../any.arbitrary.ts'
import { cv, ii } from './datatypes.arbitrary.ts'

const hours = fc
  .record(
    {
      weekDay: fc.subarray(['Monday', 'Tuesday', 'Sunday']),
      month: fc.constant<string[]>([]),
      time: fc.record({ start: anyClock, end: anyClock }),
    },
    { requiredKeys: ['weekDay', 'month'] },
  )
  // One that says nothing is read as if it were not there.
  .filter(({ weekDay, time }) => weekDay.length > 0 || time !== undefined)
const contact = fc.record({
  telecom: fc.array(fc.record({ system: cv, value: anyText, period: fc.array(hours, { maxLength: 2 }) }), {
    minLength: 1,
    maxLength: 2,
  }),
})
const careManager = fc.record(
  {
    careManagerHeader: fc.record({
      accessControlHeader: fc.record({
        accountableHealthcareProviderId: ii,
        patientId: ii,
        blockComparisonTime: anyTime,
      }),
      sourceSystemId: ii,
    }),
    code: cv,
    practitioner: fc.record({ hsaId: ii, name: anyText, qualification: cv }, { requiredKeys: ['hsaId'] }),
    period: fc.record({ start: anyDate, end: anyDate }, { requiredKeys: ['start'] }),
    internalNotes: anyText,
    externalNotes: anyText,
    managingCareGiver: fc.record({ hsaId: ii, name: anyText, contact: fc.array(contact, { maxLength: 1 }) }),
    contact: fc.array(contact, { maxLength: 2 }),
  },
  { requiredKeys: ['careManagerHeader', 'code', 'practitioner', 'period', 'managingCareGiver', 'contact'] },
)

export default anyOf('GetCareManagers', careManager)
