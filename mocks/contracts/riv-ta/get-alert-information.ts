import { readAllergies } from '../fhir/read-allergies.ts'
import { writeAllergies } from '../fhir/write-allergies.ts'
import { date, type Infer, loose, looseMany, one, structure, text, time } from './codec.ts'
import { cv, contactFirstHeader, visibilityOf } from './datatypes.ts'
import { rivTa } from './riv-ta-contract.ts'

const hypersensitivity = structure({
  typeOfHypersensitivity: loose(cv),
  degreeOfSeverity: loose(cv),
  degreeOfCertainty: loose(cv),
  pharmaceuticalHypersensitivity: loose(
    structure({
      atcSubstance: loose(cv),
      nonATCSubstance: loose(text),
      nonATCSubstanceComment: loose(text),
      pharmaceuticalProductId: looseMany(cv),
    }),
  ),
  otherHypersensitivity: loose(
    structure({ hypersensitivityAgent: loose(text), hypersensitivityAgentCode: loose(cv) }),
  ),
})

const treatment = structure({
  treatmentDescription: loose(text),
  treatmentCode: loose(cv),
  pharmaceuticalTreatment: looseMany(cv),
})

/**
 * What care must pay attention to (uppmärksamhetsinformation) of GetAlertInformation 2.0. A warning of which something cannot be
 * read is still a warning, so nothing of its body can lose it.
 */
const alertInformation = structure({
  alertInformationHeader: one(contactFirstHeader),
  alertInformationBody: one(
    structure({
      typeOfAlertInformation: loose(cv),
      ascertainedDate: loose(date),
      verifiedTime: loose(time),
      validityTimePeriod: loose(structure({ start: loose(time), end: loose(time) })),
      alertInformationComment: loose(text),
      obsoleteTime: loose(time),
      obsoleteComment: loose(text),
      hypersensitivity: loose(hypersensitivity),
      seriousDisease: loose(structure({ disease: loose(cv) })),
      treatment: loose(treatment),
      communicableDisease: loose(
        structure({ communicableDiseaseCode: loose(cv), routeOfTransmission: loose(cv) }),
      ),
      restrictionOfCare: loose(structure({ restrictionOfCareComment: loose(text) })),
      unstructuredAlertInformation: loose(
        structure({
          unstructuredAlertInformationHeading: loose(text),
          unstructuredAlertInformationContent: loose(text),
        }),
      ),
      relatedAlertInformation: looseMany(
        structure({
          typeOfAlertInformationRelationship: loose(cv),
          relationComment: loose(text),
          documentId: looseMany(text),
        }),
      ),
    }),
  ),
})
export type AlertInformation = Infer<typeof alertInformation>

/** A source may answer it in FHIR instead. */
export const getAlertInformation = {
  ...rivTa({
    name: 'GetAlertInformation',
    category: 'upp',
    themes: ['halsa'],
    version: '2.0',
    answer: 'urn:riv:clinicalprocess:healthcond:description:GetAlertInformationResponder:2',
    core: 'urn:riv:clinicalprocess:healthcond:description:2',
    item: 'alertInformation',
    codec: alertInformation,
    closing: 'result',
    required: ['alertInformationHeader', 'documentId'],
    hasSchema: true,
    visibility: (alert) =>
      visibilityOf('alertInformation/alertInformationHeader', alert.alertInformationHeader),
  }),
  fhir: { read: readAllergies, write: writeAllergies },
}
