import fc from 'fast-check'
import { anyOf, anyText } from '../any.arbitrary.ts'
import { cv, header } from './datatypes.arbitrary.ts'

const assessment = fc.record({
  functionalStatusAssessmentHeader: header,
  functionalStatusAssessmentBody: fc.record(
    {
      assessmentCategory: fc.oneof(fc.constantFrom('pad-pad', 'fun-fun'), anyText),
      comment: anyText,
      padl: fc.array(fc.record({ typeOfAssessment: cv, assessment: anyText }), { maxLength: 3 }),
      disability: fc.record(
        { disabilityAssessment: cv, comment: anyText },
        { requiredKeys: ['disabilityAssessment'] },
      ),
    },
    { requiredKeys: ['assessmentCategory', 'padl'] },
  ),
})

export default anyOf('GetFunctionalStatus', assessment)
