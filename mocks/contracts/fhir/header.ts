import type { PatientSummaryHeader } from '../riv-ta/datatypes.ts'
import type { Who } from './people.ts'
import type { Record, Ways } from './read-each.ts'
import { signatureOf } from './signatures.ts'
import { systems } from './systems.ts'

/** The header of a record, of which `written` and `who` are as far as the resource tells. */
export function headerOf(
  { resource, id, patientId }: Record,
  { written, who }: { written: string | undefined; who: Who },
  ways: Ways,
): PatientSummaryHeader {
  const signature = signatureOf(resource, ways)
  return {
    documentId: id,
    sourceSystemHSAId: ways.source.sourceSystemHSAId,
    patientId: { id: patientId, type: systems.personnummer.slice('urn:oid:'.length) },
    accountableHealthcareProfessional: professionalOf(who, written),
    ...(signature?.at && {
      legalAuthenticator: {
        signatureTime: signature.at,
        ...(signature.who.hsaId && { legalAuthenticatorHSAId: signature.who.hsaId }),
        ...(signature.who.name && { legalAuthenticatorName: signature.who.name }),
      },
    }),
    approvedForPatient: true,
  }
}

/** Somebody who answers for something, as RIV-TA has it. It demands a time, which is empty where FHIR tells none. */
export function professionalOf({ hsaId, name, role, unit, careGiver }: Who, written: string | undefined) {
  return {
    authorTime: written ?? '',
    ...(hsaId && { healthcareProfessionalHSAId: hsaId }),
    ...(name && { healthcareProfessionalName: name }),
    ...(role && { healthcareProfessionalRoleCode: role }),
    ...(unit && { healthcareProfessionalOrgUnit: unit }),
    ...(unit?.orgUnitHSAId && { healthcareProfessionalCareUnitHSAId: unit.orgUnitHSAId }),
    ...(careGiver?.hsaId && { healthcareProfessionalCareGiverHSAId: careGiver.hsaId }),
  }
}
