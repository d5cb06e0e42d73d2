import fc from 'fast-check'
import { anyDate, anyOf, anyText, anyTime } from '../any.arbitrary.ts'
import { cv, header, ii } from './datatypes.arbitrary.ts'

/** A record of fields that may each be absent, but not all: with nothing in it, it would be read as not there. */
const some = <Fields extends Record<string, fc.Arbitrary<unknown>>>(fields: Fields) =>
  fc.record(fields, { requiredKeys: [] }).filter((value) => Object.keys(value).length > 0)

const anyNumber = fc.oneof(
  fc.integer({ min: -1_000, max: 1_000_000 }),
  fc.integer({ min: 1, max: 9_999 }).map((value) => value / 1_000),
)
const quantity = some({ value: anyNumber, unit: anyText })
const interval = some({ low: anyNumber, high: anyNumber, unit: anyText })
const professional = fc.record(
  { authorTime: anyTime, healthcareProfessionalName: anyText, healthcareProfessionalRoleCode: cv },
  { requiredKeys: ['authorTime'] },
)

const ways = {
  frequencyDosage: some({ dose: interval, frequency: quantity }),
  periodDosage: some({ dose: interval, period: quantity }),
  occasionDosage: fc.record({
    period: quantity,
    administration: fc.array(some({ dose: interval, time: anyText, dayOfPeriod: anyNumber }), {
      maxLength: 2,
    }),
  }),
  rampedDosage: some({ doseStep: quantity, timeStep: quantity }),
  singleDose: some({ dose: interval, time: anyTime }),
  unstructuredDosageInformation: some({ text: anyText }),
}
const dosage = some({
  lengthOfTreatment: some({ treatmentInterval: interval, isMaximumTreatmentTime: fc.boolean() }),
  dosageInstruction: anyText,
  unitDose: cv,
  shortNotation: anyText,
  setDosage: some(ways),
  maximumDosage: some(ways),
  conditionalDosage: some({ conditionDescription: anyText, ...ways }),
})
const drug = fc
  .record(
    {
      comment: anyText,
      unstructuredDrugInformation: some({ unstructuredInformation: anyText }),
      merchandise: some({ articleNumber: cv }),
      drugArticle: some({ nplPackId: cv }),
      drug: some({
        nplId: cv,
        atcCode: cv,
        routeOfAdministration: cv,
        pharmaceuticalForm: anyText,
        strength: anyNumber,
        strengthUnit: anyText,
      }),
      generics: some({ substance: anyText, strength: quantity, form: anyText }),
      dosage: fc.array(dosage, { maxLength: 2 }),
    },
    { requiredKeys: ['dosage'] },
  )
  .filter(({ dosage: doses, ...more }) => doses.length > 0 || Object.keys(more).length > 0)
const reasons = fc.array(some({ reason: cv, otherReason: anyText }), { maxLength: 2 })

const medicationPrescription = fc.record(
  {
    prescriptionId: ii,
    typeOfPrescription: fc.constantFrom('I', 'U', 'X'),
    prescriptionStatus: fc.constantFrom('Active', 'Inactive', 'Paused'),
    prescriptionNote: anyText,
    principalPrescriptionReason: reasons,
    additionalPrescriptionReason: reasons,
    evaluationTime: anyTime,
    treatmentPurpose: anyText,
    prescriptionChainId: ii,
    precedingPrescriptionId: ii,
    succeedingPrescriptionId: ii,
    prescriber: professional,
    evaluator: professional,
    startOfFirstTreatment: anyTime,
    startOfTreatment: anyTime,
    endOfTreatment: anyTime,
    endOfTreatmentReason: cv,
    selfMedication: fc.boolean(),
    drug,
    dispensationAuthorization: some({
      dispensationAuthorizationId: ii,
      validUntil: anyDate,
      receivingPharmacy: ii,
      minimumDispensationInterval: quantity,
      totalAmount: anyNumber,
      packageUnit: anyText,
      distributionMethod: anyText,
      dispensationAuthorizer: professional,
      dispensationAuthorizerComment: anyText,
      firstDispensationBefore: anyDate,
      prescriptionSignatura: anyText,
      nonReplaceable: anyText,
      drug,
    }),
    administration: fc.array(
      some({
        administrationId: ii,
        administrationTime: some({ start: anyTime, end: anyTime }),
        administrationComment: anyText,
        routeOfAdministration: cv,
        administeringHealthcareProfessional: professional,
        drug,
      }),
      { maxLength: 2 },
    ),
  },
  {
    requiredKeys: [
      'prescriptionId',
      'principalPrescriptionReason',
      'additionalPrescriptionReason',
      'administration',
    ],
  },
)

export default anyOf(
  'GetMedicationHistory',
  fc.record({
    medicationMedicalRecordHeader: header,
    medicationMedicalRecordBody: fc.record({ medicationPrescription }),
  }),
)
