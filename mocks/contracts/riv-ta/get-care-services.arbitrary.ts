import fc from 'fast-check'
import { anyOf, anyText, anyTime } from '../any.arbitrary.ts'
import { header, ii } from './datatypes.arbitrary.ts'

const careService = fc.record({
  careServiceHeader: header,
  careServiceBody: fc.record(
    {
      performerHealthCareUnit: ii,
      performerHealthCareProfessional: ii,
      typeOfCareService: fc.oneof(fc.constantFrom('HSJV', 'HTJ', 'LSS', 'SVTJ', 'SÄBO'), anyText),
      timePeriod: fc.record({ start: anyTime, end: anyTime }, { requiredKeys: ['start'] }),
      input: anyText,
      scope: anyText,
      housing: anyText,
    },
    { requiredKeys: ['typeOfCareService'] },
  ),
})

export default anyOf('GetCareServices', careService)
