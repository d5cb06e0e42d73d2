import fc from 'fast-check'
import { anyOf, anyText } from '../any.arbitrary.ts'
import { header, ii } from './datatypes.arbitrary.ts'

const content = fc.oneof(
  fc.record({ mediaType: anyText, value: fc.base64String({ minLength: 4 }) }),
  fc.record({ mediaType: anyText, reference: anyText }),
)
const carePlan = fc.record({
  carePlanHeader: header,
  carePlanBody: fc.record(
    {
      content: fc.array(content, { maxLength: 3 }),
      participatingCareUnitHSAId: fc.array(ii, { maxLength: 3 }),
      typeOfCarePlanEnum: anyText,
    },
    { requiredKeys: ['content', 'participatingCareUnitHSAId'] },
  ),
})

export default anyOf('GetCarePlans', carePlan)
