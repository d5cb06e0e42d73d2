import fc from 'fast-check'
import { anyOf, anyText, anyTime } from '../any.arbitrary.ts'

const action = fc.record(
  {
    requestDate: anyTime,
    requestedBy: anyText,
    registrationDate: anyTime,
    registeredBy: anyText,
    reasonText: anyText,
  },
  // An element that holds nothing tells of nothing.
  { requiredKeys: ['registrationDate'] },
)

const consent = fc.record(
  {
    assertionId: anyText,
    assertionType: fc.oneof(fc.constantFrom('Consent', 'Emergency'), anyText),
    scope: anyText,
    patientId: anyText,
    careUnitId: anyText,
    careProviderId: anyText,
    employeeId: anyText,
    startDate: anyTime,
    endDate: anyTime,
    representedBy: anyText,
    registrationInfo: action,
    cancellationInfo: action,
  },
  { requiredKeys: ['assertionId', 'patientId'] },
)

export default anyOf('GetAllExtendedConsentsForPatient', consent)
