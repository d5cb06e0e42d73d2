import type { AllergyIntolerance } from 'fhir/r4'
import type { AlertInformation } from '../riv-ta/get-alert-information.ts'
import { conceptOf } from './codes.ts'
import { bundle, noPatient } from './write-bundle.ts'
import { statusOf } from './write-conditions.ts'
import { doerOf, patientOf } from './write-people.ts'
import { signatureIn } from './write-signatures.ts'

const certainties: Readonly<Record<string, string>> = {
  konstaterad: 'confirmed',
  trolig: 'presumed',
  misstänkt: 'unconfirmed',
}

/** What somebody does not tolerate, as a Bundle of FHIR R4 AllergyIntolerance. Of another kind of warning it knows nothing. */
export function writeAllergies(records: readonly AlertInformation[]): string {
  return bundle(
    records.flatMap((record) => {
      const { alertInformationHeader: header, alertInformationBody: body } = record
      if (!body.hypersensitivity) throw new TypeError('a warning that is no AllergyIntolerance')
      return [
        { resource: allergyOf(record, body.hypersensitivity) },
        ...signatureIn(`AllergyIntolerance/${header.documentId}`, header),
      ]
    }),
  )
}

type Hypersensitivity = NonNullable<AlertInformation['alertInformationBody']['hypersensitivity']>

function allergyOf(
  { alertInformationHeader: header, alertInformationBody: body }: AlertInformation,
  { pharmaceuticalHypersensitivity: medicine, otherHypersensitivity: other, ...found }: Hypersensitivity,
): AllergyIntolerance {
  const recorder = doerOf(header.accountableHealthcareProfessional, 'recorder')
  const certainty = certainties[found.degreeOfCertainty?.displayName?.toLowerCase() ?? '']
  const words = medicine?.nonATCSubstance ?? other?.hypersensitivityAgent
  const status = header.nullified ? 'entered-in-error' : certainty
  return {
    resourceType: 'AllergyIntolerance',
    id: header.documentId,
    ...(!header.approvedForPatient && { meta: noPatient }),
    contained: recorder.contained,
    clinicalStatus: statusOf('allergyintolerance-clinical', 'active'),
    ...(status && { verificationStatus: statusOf('allergyintolerance-verification', status) }),
    ...(medicine && { category: ['medication' as const] }),
    ...(found.degreeOfSeverity && {
      extension: [
        { url: 'urn:riv:degreeOfSeverity', valueCodeableConcept: conceptOf(found.degreeOfSeverity) },
      ],
    }),
    code: medicine?.atcSubstance ? conceptOf(medicine.atcSubstance) : { ...(words && { text: words }) },
    patient: patientOf(header.patientId.id),
    ...(body.ascertainedDate && { onsetDateTime: body.ascertainedDate }),
    recordedDate: header.accountableHealthcareProfessional.authorTime,
    recorder: recorder.reference,
    ...(body.alertInformationComment && { note: [{ text: body.alertInformationComment }] }),
  }
}
