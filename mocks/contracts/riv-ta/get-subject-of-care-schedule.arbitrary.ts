import fc from 'fast-check'
import { anyOf, anyText, anyTime } from '../any.arbitrary.ts'

const timeslotDetail = fc.record(
  {
    healthcare_facility: anyText,
    startTimeInclusive: anyTime,
    endTimeExclusive: anyTime,
    subject_of_care: fc.constantFrom('193803122385', '194806042380'),
    purpose: anyText,
    careTypeName: anyText,
    cancel_booking_allowed: fc.boolean(),
    isInvitation: fc.boolean(),
  },
  { requiredKeys: ['healthcare_facility'] },
)

export default anyOf('GetSubjectOfCareSchedule', timeslotDetail)
