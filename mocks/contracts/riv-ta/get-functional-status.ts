import { type Infer, loose, looseMany, one, structure, text } from './codec.ts'
import { cv, contactFirstHeader, visibilityOf } from './datatypes.ts'
import { rivTa } from './riv-ta-contract.ts'

/** An assessment (funktionstillstånd) of GetFunctionalStatus 2.0: what somebody manages, a sentence each, or what is impaired. */
const functionalStatusAssessment = structure({
  functionalStatusAssessmentHeader: one(contactFirstHeader),
  functionalStatusAssessmentBody: one(
    structure({
      /** pad-pad or fun-fun. */
      assessmentCategory: loose(text),
      comment: loose(text),
      padl: looseMany(structure({ typeOfAssessment: loose(cv), assessment: loose(text) })),
      disability: loose(structure({ disabilityAssessment: loose(cv), comment: loose(text) })),
    }),
  ),
})
export type FunctionalStatusAssessment = Infer<typeof functionalStatusAssessment>

export const getFunctionalStatus = rivTa({
  name: 'GetFunctionalStatus',
  category: 'x-functional-status',
  themes: ['halsa'],
  version: '2.0',
  answer: 'urn:riv:clinicalprocess:healthcond:description:GetFunctionalStatusResponder:2',
  core: 'urn:riv:clinicalprocess:healthcond:description:2',
  item: 'functionalStatusAssessment',
  codec: functionalStatusAssessment,
  closing: 'result',
  required: ['functionalStatusAssessmentHeader', 'documentId'],
  hasSchema: true,
  visibility: ({ functionalStatusAssessmentHeader: header }) =>
    visibilityOf('functionalStatusAssessment/functionalStatusAssessmentHeader', header),
})
