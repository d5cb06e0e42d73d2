import fc from 'fast-check'
import { anyOf, anyText, anyTime } from '../any.arbitrary.ts'

const listing = fc.record(
  {
    validFromDate: anyTime,
    healthcareFacility: fc.record(
      { id: anyText, name: anyText, hasQueue: fc.boolean() },
      { requiredKeys: ['id'] },
    ),
    healthcarePersonnel: fc.record({ id: anyText, name: anyText }, { requiredKeys: ['id'] }),
    isInQueue: fc.boolean(),
    queuePosition: fc.nat(),
    remainingChanges: fc.nat(),
  },
  { requiredKeys: ['healthcareFacility'] },
)

export default anyOf('GetListing', listing)
