import { type Infer, loose, one, structure, text, time } from './codec.ts'
import { ii, looseHeader, visibilityOf } from './datatypes.ts'
import { rivTa } from './riv-ta-contract.ts'

/** An insats of GetCareServices 2.0: what somebody gets, how much, from whom and from when. Not the decision behind it. */
const careService = structure({
  careServiceHeader: one(looseHeader),
  careServiceBody: one(
    structure({
      performerHealthCareUnit: loose(ii),
      performerHealthCareProfessional: loose(ii),
      /** HSJV, HTJ, LSS, SVTJ or SÄBO; sources may write others. */
      typeOfCareService: loose(text),
      timePeriod: loose(structure({ start: loose(time), end: loose(time) })),
      /** What is done. */
      input: loose(text),
      /** How much. */
      scope: loose(text),
      housing: loose(text),
    }),
  ),
})
export type CareService = Infer<typeof careService>

export const getCareServices = rivTa({
  name: 'GetCareServices',
  category: 'x-care-service',
  themes: ['insatser', 'kontakter'],
  version: '2.0',
  answer: 'urn:riv:clinicalprocess:logistics:logistics:GetCareServicesResponder:2',
  core: 'urn:riv:clinicalprocess:logistics:logistics:3',
  item: 'careService',
  codec: careService,
  closing: 'result',
  required: ['careServiceHeader', 'documentId'],
  hasSchema: true,
  visibility: ({ careServiceHeader: header }) => visibilityOf('careService/careServiceHeader', header),
})
