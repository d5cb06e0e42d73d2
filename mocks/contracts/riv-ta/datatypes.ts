import type { Visibility } from '../contract.ts'
import {
  bool,
  type Codec,
  FieldFault,
  type Infer,
  loose,
  one,
  optional,
  structure,
  text,
  time,
} from './codec.ts'

/** CV: a code from a code system. Unknown codes are kept; displayName, else originalText, is for people. */
export const cv = structure({
  code: optional(text),
  codeSystem: optional(text),
  codeSystemName: optional(text),
  codeSystemVersion: optional(text),
  displayName: optional(text),
  originalText: optional(text),
})
export type CV = Infer<typeof cv>

const identity = structure({ root: one(text), extension: optional(text) })
export type II = Infer<typeof identity>

const read = structure({ root: optional(text), extension: optional(text) })

/** II: an identity within the system `root` (an OID). By the schema the root may be empty; a record without any id is none. */
export const ii: Codec<II> = {
  ...identity,
  read: (element, path) => {
    const { root = '', extension } = read.read(element, path)
    if (!root && !extension) throw new FieldFault(`${path}/root`, 'missing', 'neither root nor extension')
    return { root, ...(extension && { extension }) }
  },
}

/** Who a record is about. `type` is the OID of personnummer or samordningsnummer. */
export const personId = structure({ id: one(text), type: one(text) })

/** A unit and how to reach it. */
export const orgUnit = structure({
  orgUnitHSAId: optional(text),
  orgUnitName: optional(text),
  orgUnitTelecom: optional(text),
  orgUnitEmail: optional(text),
  orgUnitAddress: optional(text),
  orgUnitLocation: optional(text),
})
export type OrgUnit = Infer<typeof orgUnit>

/** Who of the care, at which unit; what may be left out of it. */
const who = (may: typeof optional) => ({
  healthcareProfessionalHSAId: may(text),
  healthcareProfessionalName: may(text),
  healthcareProfessionalRoleCode: may(cv),
  healthcareProfessionalOrgUnit: may(orgUnit),
  healthcareProfessionalCareUnitHSAId: may(text),
  healthcareProfessionalCareGiverHSAId: may(text),
})

/** Somebody of the care who answers for something, when and at which unit, in a record that is kept whatever of it is odd. */
export const healthcareProfessional = structure({ authorTime: loose(time), ...who(loose) })
export type HealthcareProfessional = Infer<typeof healthcareProfessional>

const nullification = { nullified: optional(bool), nullifiedReason: optional(text) }

/** PatientSummaryHeader: what every record of the clinicalprocess domains says of itself. Times are ISO. */
export const patientSummaryHeader = structure({
  documentId: one(text),
  sourceSystemHSAId: one(text),
  documentTitle: optional(text),
  documentTime: optional(time),
  patientId: one(personId),
  accountableHealthcareProfessional: one(structure({ authorTime: one(time), ...who(optional) })),
  legalAuthenticator: optional(
    structure({
      signatureTime: one(time),
      legalAuthenticatorHSAId: optional(text),
      legalAuthenticatorName: optional(text),
    }),
  ),
  approvedForPatient: one(bool),
  ...nullification,
  careContactId: optional(text),
})

/** What is odd in it is left out and named, but never whose the record is, who may see it, and that somebody has signed it. */
const looseParts = {
  documentId: one(text),
  sourceSystemHSAId: one(text),
  documentTitle: loose(text),
  documentTime: loose(time),
  patientId: one(personId),
  accountableHealthcareProfessional: one(healthcareProfessional),
  legalAuthenticator: optional(
    structure({
      signatureTime: loose(time),
      legalAuthenticatorHSAId: loose(text),
      legalAuthenticatorName: loose(text),
    }),
  ),
  approvedForPatient: one(bool),
}

/** The same, of a record that is kept whatever of it is odd. */
export const looseHeader = structure({ ...looseParts, ...nullification, careContactId: loose(text) })

/** The same again, in the order of the domains that have the care contact first. */
export const contactFirstHeader = structure({ ...looseParts, careContactId: loose(text), ...nullification })
export type PatientSummaryHeader = Infer<typeof contactFirstHeader>

/** What a PatientSummaryHeader says about who may see the record; `path` is where the header stands, from the record down. */
export function visibilityOf(
  path: string,
  header: Pick<PatientSummaryHeader, 'patientId' | 'approvedForPatient' | 'nullified'>,
): Visibility {
  return {
    patientId: header.patientId.id,
    approvedForPatient: header.approvedForPatient,
    nullified: header.nullified,
    patientPath: `${path}/patientId/id`,
  }
}

const author = structure({
  id: optional(ii),
  name: optional(text),
  timestamp: one(time),
  byRole: optional(cv),
})

/** What newer domains say of a record. The contracts differ in who is named first, so that part is theirs. */
export const recordParts = {
  sourceSystemId: one(ii),
  record: one(structure({ id: one(ii), timestamp: one(time) })),
  author: optional(author),
}

/** Header of the newer domains, for contracts that have no reader of their own yet. */
export const recordHeader = structure({
  accessControlHeader: one(
    structure({
      accountableHealthcareProvider: optional(ii, { alias: 'accountableCareGiver' }),
      accountableCareUnit: optional(ii),
      /** Some domains name the patient here, some only when the record has moved, some in the record's body. */
      patientId: optional(ii),
      originalPatientId: optional(ii),
      blockComparisonTime: optional(time),
      approvedForPatient: one(bool),
    }),
  ),
  ...recordParts,
  signature: optional(author),
})
export type RecordHeader = Infer<typeof recordHeader>
