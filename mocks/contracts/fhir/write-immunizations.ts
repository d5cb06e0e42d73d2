import type { Immunization } from 'fhir/r4'
import type { AdministrationRecord, VaccinationMedicalRecord } from '../riv-ta/get-vaccination-history.ts'
import { conceptOf, identifierOf } from './codes.ts'
import { bundle, noPatient } from './write-bundle.ts'
import { doerOf, patientOf } from './write-people.ts'
import { signatureIn } from './write-signatures.ts'

/** Vaccinations as a Bundle of FHIR R4 Immunization, one for each vaccine that was given at an occasion. */
export function writeImmunizations(records: readonly VaccinationMedicalRecord[]): string {
  return bundle(
    records.flatMap((record) => {
      const { vaccinationMedicalRecordHeader: header, vaccinationMedicalRecordBody: body } = record
      return body.administrationRecord.flatMap((given, index) => {
        const id = index === 0 ? header.documentId : `${header.documentId}-${index + 1}`
        return [{ resource: immunizationOf(record, given, id) }, ...signatureIn(`Immunization/${id}`, header)]
      })
    }),
  )
}

const soldAs = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Immunization.administeredProduct'
const system = 'http://terminology.hl7.org/CodeSystem/v2-0443'

function immunizationOf(
  { vaccinationMedicalRecordHeader: header, vaccinationMedicalRecordBody: body }: VaccinationMedicalRecord,
  given: AdministrationRecord,
  id: string,
): Immunization {
  const { registrationRecord: occasion } = body
  const writer = doerOf(header.accountableHealthcareProfessional, 'writer')
  const giverOrg = given.performerOrg
  const careGiver = occasion?.careGiverOrg?.orgUnitHSAId
  const giver =
    giverOrg &&
    doerOf(
      {
        ...(given.performer?.personName && { healthcareProfessionalName: given.performer.personName }),
        healthcareProfessionalOrgUnit: giverOrg,
        ...(careGiver && { healthcareProfessionalCareGiverHSAId: careGiver }),
      },
      'giver',
    )
  const { vaccineName, typeOfVaccine, doseOrdinalNumber: ordinal, numberOfPrescribedDoses: doses } = given
  const site = given.anatomicalSite && conceptOf(given.anatomicalSite)
  const much = /^(\d+(?:,\d+)?) (.+)$/.exec(given.dose?.displayName ?? '')
  return {
    resourceType: 'Immunization',
    id,
    ...(!header.approvedForPatient && { meta: noPatient }),
    contained: [...writer.contained, ...(giver?.contained ?? [])],
    ...(given.vaccinationUniqueReference && { identifier: [identifierOf(given.vaccinationUniqueReference)] }),
    status: header.nullified ? 'entered-in-error' : 'completed',
    vaccineCode: typeOfVaccine ? conceptOf(typeOfVaccine) : {},
    // R4 has no place of its own for the name that it is sold by.
    ...(vaccineName && { extension: [{ url: soldAs, valueCodeableConcept: conceptOf(vaccineName) }] }),
    patient: patientOf(header.patientId.id),
    ...(occasion?.date
      ? { occurrenceDateTime: occasion.date }
      : { occurrenceString: occasion?.vaccinationUnstructuredNote ?? '' }),
    recorded: header.accountableHealthcareProfessional.authorTime,
    performer: [
      { function: { coding: [{ system, code: 'EP' }] }, actor: writer.reference },
      ...(giver ? [{ function: { coding: [{ system, code: 'AP' }] }, actor: giver.reference }] : []),
    ],
    ...(given.sourceDescription && { primarySource: false, reportOrigin: { text: given.sourceDescription } }),
    ...(given.vaccineBatchId && { lotNumber: given.vaccineBatchId }),
    ...(given.vaccineManufacturer && { manufacturer: { display: given.vaccineManufacturer } }),
    ...(site && { site }),
    ...(given.route && { route: conceptOf(given.route) }),
    ...(much && { doseQuantity: { value: Number(much[1]?.replace(',', '.')), unit: much[2] } }),
    ...(given.commentAdministration && { note: [{ text: given.commentAdministration }] }),
    ...(occasion && occasion.riskCategory.length > 0 && { reasonCode: occasion.riskCategory.map(conceptOf) }),
    protocolApplied: [
      {
        ...(given.vaccinationProgramName?.originalText && {
          series: given.vaccinationProgramName.originalText,
        }),
        targetDisease: given.vaccineTargetDisease.map(conceptOf),
        ...(ordinal && { doseNumberString: ordinal }),
        ...(doses && { seriesDosesString: doses }),
      },
    ],
    reaction: given.patientAdverseEffect.map((one) => ({
      detail: { display: one.displayName ?? one.originalText ?? '' },
    })),
  } as Immunization
}
