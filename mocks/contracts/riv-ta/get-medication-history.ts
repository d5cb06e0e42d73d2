import { readMedications } from '../fhir/read-medications.ts'
import { writeMedications } from '../fhir/write-medications.ts'
import { bool, date, type Infer, loose, looseMany, number, one, structure, text, time } from './codec.ts'
import { contactFirstHeader, cv, healthcareProfessional, ii, visibilityOf } from './datatypes.ts'
import { rivTa } from './riv-ta-contract.ts'

const quantity = structure({ value: loose(number), unit: loose(text) })
const interval = structure({ low: loose(number), high: loose(number), unit: loose(text) })
export type Interval = Infer<typeof interval>

/** How much and how often, in the ways that the contract can tell it without words. */
const scheme = {
  frequencyDosage: loose(structure({ dose: loose(interval), frequency: loose(quantity) })),
  periodDosage: loose(structure({ dose: loose(interval), period: loose(quantity) })),
  occasionDosage: loose(
    structure({
      period: loose(quantity),
      administration: looseMany(
        structure({ dose: loose(interval), time: loose(text), dayOfPeriod: loose(number) }),
      ),
    }),
  ),
  /** Stepwise more or less. That it is so is all that is read. */
  rampedDosage: loose(structure({ doseStep: loose(quantity), timeStep: loose(quantity) })),
  singleDose: loose(structure({ dose: loose(interval), time: loose(time) })),
  unstructuredDosageInformation: loose(structure({ text: loose(text) })),
}

const dosage = structure({
  lengthOfTreatment: loose(
    structure({ treatmentInterval: loose(interval), isMaximumTreatmentTime: loose(bool) }),
  ),
  dosageInstruction: loose(text),
  unitDose: loose(cv),
  shortNotation: loose(text),
  setDosage: loose(structure(scheme)),
  maximumDosage: loose(structure(scheme)),
  conditionalDosage: loose(structure({ conditionDescription: loose(text), ...scheme })),
})
export type Dosage = Infer<typeof dosage>

/** Which medicine, in one of the ways that the contract has, and how it is taken. */
const drugChoice = structure({
  comment: loose(text),
  unstructuredDrugInformation: loose(structure({ unstructuredInformation: loose(text) })),
  merchandise: loose(structure({ articleNumber: loose(cv) })),
  drugArticle: loose(structure({ nplPackId: loose(cv) })),
  drug: loose(
    structure({
      nplId: loose(cv),
      atcCode: loose(cv),
      routeOfAdministration: loose(cv),
      pharmaceuticalForm: loose(text),
      strength: loose(number),
      strengthUnit: loose(text),
    }),
  ),
  generics: loose(structure({ substance: loose(text), strength: loose(quantity), form: loose(text) })),
  dosage: looseMany(dosage),
})
export type DrugChoice = Infer<typeof drugChoice>

const reason = structure({ reason: loose(cv), otherReason: loose(text) })

const medicationPrescription = structure({
  prescriptionId: loose(ii),
  /** I: it is begun or goes on · U: it is stopped. */
  typeOfPrescription: loose(text),
  /** Active, Inactive. */
  prescriptionStatus: loose(text),
  prescriptionNote: loose(text),
  principalPrescriptionReason: looseMany(reason),
  additionalPrescriptionReason: looseMany(reason),
  evaluationTime: loose(time),
  treatmentPurpose: loose(text),
  prescriptionChainId: loose(ii),
  precedingPrescriptionId: loose(ii),
  succeedingPrescriptionId: loose(ii),
  prescriber: loose(healthcareProfessional),
  evaluator: loose(healthcareProfessional),
  startOfFirstTreatment: loose(time),
  startOfTreatment: loose(time),
  endOfTreatment: loose(time),
  endOfTreatmentReason: loose(cv),
  /** False: somebody of the care gives it. */
  selfMedication: loose(bool),
  drug: loose(drugChoice),
  dispensationAuthorization: loose(
    structure({
      dispensationAuthorizationId: loose(ii),
      validUntil: loose(date),
      receivingPharmacy: loose(ii),
      minimumDispensationInterval: loose(quantity),
      totalAmount: loose(number),
      packageUnit: loose(text),
      distributionMethod: loose(text),
      dispensationAuthorizer: loose(healthcareProfessional),
      dispensationAuthorizerComment: loose(text),
      firstDispensationBefore: loose(date),
      /** What stands on the label. */
      prescriptionSignatura: loose(text),
      nonReplaceable: loose(text),
      drug: loose(drugChoice),
    }),
  ),
  administration: looseMany(
    structure({
      administrationId: loose(ii),
      administrationTime: loose(structure({ start: loose(time), end: loose(time) })),
      administrationComment: loose(text),
      routeOfAdministration: loose(cv),
      administeringHealthcareProfessional: loose(healthcareProfessional),
      drug: loose(drugChoice),
    }),
  ),
})
export type MedicationPrescription = Infer<typeof medicationPrescription>

/** A medicine that somebody has prescribed or stopped, of GetMedicationHistory 2.2. */
const medicationMedicalRecord = structure({
  medicationMedicalRecordHeader: one(contactFirstHeader),
  medicationMedicalRecordBody: one(structure({ medicationPrescription: one(medicationPrescription) })),
})
export type MedicationMedicalRecord = Infer<typeof medicationMedicalRecord>

/** A source may answer it in FHIR instead. */
export const getMedicationHistory = {
  ...rivTa({
    name: 'GetMedicationHistory',
    category: 'caa-gmh',
    themes: ['lakemedel'],
    version: '2.2',
    answer: 'urn:riv:clinicalprocess:activityprescription:actoutcome:GetMedicationHistoryResponder:2',
    core: 'urn:riv:clinicalprocess:activityprescription:actoutcome:2',
    item: 'medicationMedicalRecord',
    codec: medicationMedicalRecord,
    closing: 'result',
    required: ['medicationMedicalRecordHeader', 'documentId'],
    hasSchema: true,
    visibility: ({ medicationMedicalRecordHeader }) =>
      visibilityOf('medicationMedicalRecord/medicationMedicalRecordHeader', medicationMedicalRecordHeader),
  }),
  fhir: { read: readMedications, write: writeMedications },
}
