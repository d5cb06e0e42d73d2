import type { Condition } from 'fhir/r4'
import type { Diagnosis } from '../riv-ta/get-diagnosis.ts'
import { conceptOf } from './codes.ts'
import { bundle, noPatient } from './write-bundle.ts'
import { doerOf, patientOf } from './write-people.ts'
import { signatureIn } from './write-signatures.ts'

const terminology = 'http://terminology.hl7.org/CodeSystem'
export const statusOf = (system: string, code: string) => ({
  coding: [{ system: `${terminology}/${system}`, code }],
})

/** Diagnoses as a Bundle of FHIR R4 Condition. */
export function writeConditions(records: readonly Diagnosis[]): string {
  return bundle(
    records.flatMap((record) => {
      const { diagnosisHeader: header } = record
      return [{ resource: conditionOf(record) }, ...signatureIn(`Condition/${header.documentId}`, header)]
    }),
  )
}

function conditionOf({ diagnosisHeader: header, diagnosisBody: body }: Diagnosis): Condition {
  const recorder = doerOf(header.accountableHealthcareProfessional, 'recorder')
  return {
    resourceType: 'Condition',
    id: header.documentId,
    ...(!header.approvedForPatient && { meta: noPatient }),
    contained: recorder.contained,
    clinicalStatus: statusOf('condition-clinical', 'active'),
    verificationStatus: statusOf('condition-ver-status', header.nullified ? 'entered-in-error' : 'confirmed'),
    ...(body.diagnosisCode && { code: conceptOf(body.diagnosisCode) }),
    subject: patientOf(header.patientId.id),
    recordedDate: header.accountableHealthcareProfessional.authorTime,
    recorder: recorder.reference,
    ...(body.diagnosisTime && {
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/condition-assertedDate',
          valueDateTime: body.diagnosisTime,
        },
      ],
    }),
  }
}
