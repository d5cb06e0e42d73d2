import fc from 'fast-check'
import { anyInstant, anyOf, anyText } from '../any.arbitrary.ts'

const action = fc.record(
  {
    requestDate: anyInstant,
    requestedBy: fc.record(
      { employeeId: anyText, assignmentId: anyText, assignmentName: anyText },
      { requiredKeys: ['employeeId'] },
    ),
    registrationDate: anyInstant,
    reasonText: anyText,
  },
  // An element that holds nothing tells of nothing.
  { requiredKeys: ['registrationDate'] },
)

const block = fc.record(
  {
    blockId: anyText,
    blockType: fc.oneof(fc.constantFrom('Inner', 'Outer'), anyText),
    informationStartDate: anyInstant,
    informationEndDate: anyInstant,
    informationCareUnitId: anyText,
    informationCareProviderId: anyText,
    patientId: fc.constant({ root: '1.2.752.129.2.1.3.1', extension: '193803122385' }),
    excludedInformationTypes: fc.array(
      fc.record({ infoTypeId: anyText, infoTypeDescription: anyText }, { requiredKeys: ['infoTypeId'] }),
      { maxLength: 2 },
    ),
    registrationInfo: action,
    permanentRevokedInfo: action,
    deletionInfo: action,
    temporaryRevokes: fc.array(
      fc.record(
        {
          temporaryRevokeId: anyText,
          endDate: anyInstant,
          revokedForCareUnitId: anyText,
          revokedForEmployeeId: anyText,
          registrationInfo: action,
          cancellationInfo: action,
        },
        { requiredKeys: ['temporaryRevokeId'] },
      ),
      { maxLength: 2 },
    ),
    ownerId: anyText,
    locallyCreated: fc.boolean(),
  },
  { requiredKeys: ['blockId', 'excludedInformationTypes', 'temporaryRevokes'] },
)

const result = fc.record({
  result: fc.record(
    { resultCode: fc.oneof(fc.constantFrom('OK', 'ERROR'), anyText), resultText: anyText },
    { requiredKeys: ['resultCode'] },
  ),
  blocks: fc.array(block, { maxLength: 3 }),
})

export default anyOf('GetExtendedBlocksForPatient', result)
