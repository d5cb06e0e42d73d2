import type { Visibility } from '../contract.ts'
import { bool, type Infer, loose, one, optional, structure, text, time } from './codec.ts'
import { cv, orgUnit, personId } from './datatypes.ts'

/** Namespaces of version 3 of clinicalprocess:healthcond:actoutcome, and of what 3.1 has added. */
export const outcomeCore = 'urn:riv:clinicalprocess:healthcond:actoutcome:3'
const added = `${outcomeCore}.1`

/** Somebody of the care, when and at which unit. The schema demands a time; a reply says something without one. */
export const outcomeProfessional = structure({
  authorTime: loose(time),
  healthcareProfessionalHSAId: loose(text),
  healthcareProfessionalName: loose(text),
  healthcareProfessionalRoleCode: loose(cv),
  healthcareProfessionalOrgUnit: loose(orgUnit),
  healthcareProfessionalCareUnitHSAId: loose(text),
  healthcareProfessionalCareGiverHSAId: loose(text),
})
export type OutcomeProfessional = Infer<typeof outcomeProfessional>

/** Who has signed, and when. One that is there without a time has signed all the same. */
export const outcomeSignature = structure({
  signatureTime: loose(time),
  legalAuthenticatorHSAId: loose(text),
  legalAuthenticatorName: loose(text),
  legalAuthenticatorRoleCode: loose(cv),
})
export type OutcomeSignature = Infer<typeof outcomeSignature>

/** PatientSummaryHeader as this domain has it, of which only whose it is and whether the person may see it must be read. */
export const outcomeHeader = structure({
  documentId: one(text),
  sourceSystemHSAId: one(text),
  documentTitle: loose(text),
  documentTime: loose(time),
  patientId: one(personId),
  accountableHealthcareProfessional: loose(outcomeProfessional),
  /** Absent: nobody has signed it. */
  legalAuthenticator: loose(outcomeSignature),
  approvedForPatient: one(bool),
  careContactId: loose(text),
  nullified: optional(bool),
  nullifiedReason: loose(text),
})
export type OutcomeHeader = Infer<typeof outcomeHeader>

/** Who of the care has taken part of the reply (vidimering), in the namespace of 3.1. */
export const attested = loose(
  structure({ attestedTime: loose(time), attesterHSAId: loose(text), attesterName: loose(text) }, added),
  { namespace: added },
)

/** What the header says about who may see the record; `path` is where the header stands, from the record down. */
export function outcomeVisibility(path: string, header: OutcomeHeader): Visibility {
  return {
    patientId: header.patientId.id,
    approvedForPatient: header.approvedForPatient,
    nullified: header.nullified,
    patientPath: `${path}/patientId/id`,
  }
}

/** When a reply was written, as far as its header says. */
export const outcomeWritten = ({
  documentTime,
  legalAuthenticator,
  accountableHealthcareProfessional: author,
}: OutcomeHeader): string | undefined =>
  documentTime ?? legalAuthenticator?.signatureTime ?? author?.authorTime
