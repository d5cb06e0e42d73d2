import type { RequestActivity } from '../contracts/riv-ta/get-request-activities.ts'
import type { Coded } from '#platform/answer/contract.ts'
import type { CV, II, PatientSummaryHeader } from '../contracts/riv-ta/datatypes.ts'
import type { Origin } from './source.ts'

/** Text of a code for people: its display name, else what was originally written. */
export function textOf(cv: CV | undefined): string | undefined {
  return cv?.displayName ?? cv?.originalText
}

/** A code as it is, known or not; undefined when it says nothing at all. */
export function codedOf(cv: CV | undefined): Coded | undefined {
  const text = textOf(cv)
  const coded = {
    ...(cv?.code && { code: cv.code }),
    ...(cv?.codeSystem && { codeSystem: cv.codeSystem }),
    ...(text && { text }),
  }
  return coded.code || coded.text ? coded : undefined
}

/** The id of an identity; systems that have no root of their own put it there. */
export function idOf(ii: II): string
export function idOf(ii: II | undefined): string | undefined
export function idOf(ii: II | undefined): string | undefined {
  return ii?.extension ?? ii?.root
}

/** The value when it is a point in time; undefined when the source only gave a date. */
export function instantOnly(iso: string | undefined): string | undefined {
  return iso?.includes('T') ? iso : undefined
}

/** The Swedish calendar date of a time or date, `2026-11-24`. */
export function dateOnly(iso: string): string {
  return iso.slice(0, 10)
}

/** Where a record with a PatientSummaryHeader comes from. */
export function originOf(header: PatientSummaryHeader): Origin {
  const professional = header.accountableHealthcareProfessional
  const orgUnit = professional.healthcareProfessionalOrgUnit
  return {
    documentId: header.documentId,
    sourceSystemHSAId: header.sourceSystemHSAId,
    careGiverHSAId: professional.healthcareProfessionalCareGiverHSAId,
    careUnitHSAId: professional.healthcareProfessionalCareUnitHSAId ?? orgUnit?.orgUnitHSAId,
    careUnitName: orgUnit?.orgUnitName,
    authorTime: instantOnly(professional.authorTime),
    author: authorOf(professionalOf(header)),
  }
}

/** Somebody with a name, as the one who answers for a record. */
export function authorOf(
  one: { name?: string | undefined; title?: string | undefined; role?: string | undefined } | undefined,
): Origin['author'] {
  const { name, title = one?.role } = one ?? {}
  return name ? { name, ...(title && { title }) } : undefined
}

/** Where a step in the life of a remiss comes from. */
export function originOfActivity({ header }: RequestActivity): Origin {
  const { accessControlHeader: access, sourceSystemId, record } = header
  return {
    documentId: idOf(record.id),
    sourceSystemHSAId: idOf(sourceSystemId),
    careGiverHSAId: idOf(access.accountableHealthcareProvider),
    careUnitHSAId: idOf(access.accountableCareUnit),
    authorTime: instantOnly(record.timestamp),
  }
}

/** The professional that answers for a record; undefined when no name is given. */
export function professionalOf({
  accountableHealthcareProfessional: professional,
}: Pick<PatientSummaryHeader, 'accountableHealthcareProfessional'>) {
  const {
    healthcareProfessionalHSAId: hsaId,
    healthcareProfessionalName: name,
    healthcareProfessionalRoleCode: role,
  } = professional
  const title = textOf(role)
  return name ? { ...(hsaId && { hsaId }), name, ...(title && { title }) } : undefined
}
