import { bool, type Infer, loose, one, optional, structure, text, time } from './codec.ts'
import { cv, healthcareProfessional, personId } from './datatypes.ts'

/** Namespaces of version 3 of clinicalprocess:healthcond:actoutcome, and of what 3.1 has added. */
export const outcomeCore = 'urn:riv:clinicalprocess:healthcond:actoutcome:3'
const added = `${outcomeCore}.1`

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
  accountableHealthcareProfessional: loose(healthcareProfessional),
  /** Absent: nobody has signed it. */
  legalAuthenticator: optional(outcomeSignature),
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

/** When a reply was written, as far as its header says. */
export const outcomeWritten = ({
  documentTime,
  legalAuthenticator,
  accountableHealthcareProfessional: author,
}: OutcomeHeader): string | undefined =>
  documentTime ?? legalAuthenticator?.signatureTime ?? author?.authorTime
