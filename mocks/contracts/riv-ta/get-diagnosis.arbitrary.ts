import fc from 'fast-check'
import { anyOf, anyText, anyTime } from '../any.arbitrary.ts'
import { cv, header } from './datatypes.arbitrary.ts'

const diagnosis = fc.record({
  diagnosisHeader: header,
  diagnosisBody: fc.record(
    {
      typeOfDiagnosis: fc.oneof(fc.constantFrom('Huvuddiagnos', 'Bidiagnos'), anyText),
      chronicDiagnosis: fc.boolean(),
      diagnosisTime: anyTime,
      diagnosisCode: cv,
      relatedDiagnosis: fc.array(fc.record({ documentId: anyText }), { maxLength: 2 }),
    },
    { requiredKeys: ['typeOfDiagnosis', 'relatedDiagnosis'] },
  ),
})

export default anyOf('GetDiagnosis', diagnosis)
