import fc from 'fast-check'
import { anyDate, anyOf, anyText, anyTime } from '../any.arbitrary.ts'
import { cv, header } from './datatypes.arbitrary.ts'

const some = { maxLength: 2 }

const pharmaceutical = fc.record(
  {
    atcSubstance: cv,
    nonATCSubstance: anyText,
    nonATCSubstanceComment: anyText,
    pharmaceuticalProductId: fc.array(cv, some),
  },
  { requiredKeys: ['nonATCSubstance', 'pharmaceuticalProductId'] },
)
const hypersensitivity = fc.record(
  {
    typeOfHypersensitivity: cv,
    degreeOfSeverity: cv,
    degreeOfCertainty: cv,
    pharmaceuticalHypersensitivity: pharmaceutical,
    otherHypersensitivity: fc.record(
      { hypersensitivityAgent: anyText, hypersensitivityAgentCode: cv },
      { requiredKeys: ['hypersensitivityAgent'] },
    ),
  },
  { requiredKeys: ['degreeOfSeverity'] },
)
const treatment = fc.record(
  { treatmentDescription: anyText, treatmentCode: cv, pharmaceuticalTreatment: fc.array(cv, some) },
  { requiredKeys: ['treatmentDescription', 'pharmaceuticalTreatment'] },
)
const related = fc.record(
  {
    typeOfAlertInformationRelationship: cv,
    relationComment: anyText,
    documentId: fc.array(anyText, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['typeOfAlertInformationRelationship', 'documentId'] },
)

const alertInformation = fc.record({
  alertInformationHeader: header,
  alertInformationBody: fc.record(
    {
      typeOfAlertInformation: cv,
      ascertainedDate: anyDate,
      verifiedTime: anyTime,
      validityTimePeriod: fc.record({ start: anyTime, end: anyTime }, { requiredKeys: ['start'] }),
      alertInformationComment: anyText,
      obsoleteTime: anyTime,
      obsoleteComment: anyText,
      hypersensitivity,
      seriousDisease: fc.record({ disease: cv }),
      treatment,
      communicableDisease: fc.record(
        { communicableDiseaseCode: cv, routeOfTransmission: cv },
        { requiredKeys: ['communicableDiseaseCode'] },
      ),
      restrictionOfCare: fc.record({ restrictionOfCareComment: anyText }),
      unstructuredAlertInformation: fc.record({
        unstructuredAlertInformationHeading: anyText,
        unstructuredAlertInformationContent: anyText,
      }),
      relatedAlertInformation: fc.array(related, some),
    },
    { requiredKeys: ['typeOfAlertInformation', 'relatedAlertInformation'] },
  ),
})

export default anyOf('GetAlertInformation', alertInformation)
