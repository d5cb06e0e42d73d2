import type { Unit } from '../../catalogue/producer.ts'
import type { Infer } from '../../contracts/riv-ta/codec.ts'
import type { patientSummaryHeader } from '../../contracts/riv-ta/datatypes.ts'
import { instantOf } from '../../contracts/riv-ta/times.ts'

/** OIDs of the identities that records name. */
export const personnummerOid = '1.2.752.129.2.1.3.1'
export const hsaIdOid = '1.2.752.129.2.1.4.1'

export type Staff = { hsaId: string; name: string; title: string }

/** Facts that every record with a PatientSummaryHeader has. Times are Swedish local, `2026-11-24T10:20`. */
export type HeaderFacts = {
  /** Personnummer of the patient. */
  of: string
  /** HSA-id of the system that holds the record. */
  system: string
  id: string
  unit: Unit
  author?: Staff
  /** False: not for the patient. Default true. */
  approvedForPatient?: boolean
  /** Why it was nullified; absent: it was not. */
  nullified?: string
}

/** ISO instant of a Swedish local time to the minute. */
export const at = (local: string) => instantOf(`${local}:00`)

export const hsaId = (extension: string) => ({ root: hsaIdOid, extension })

/** The header of a record, written at `written`. */
export function header(facts: HeaderFacts & { written: string }): Infer<typeof patientSummaryHeader> {
  const { of, system, id, unit, author, written, approvedForPatient = true, nullified } = facts
  return {
    documentId: id,
    sourceSystemHSAId: system,
    patientId: { id: of, type: personnummerOid },
    accountableHealthcareProfessional: {
      authorTime: at(written),
      ...(author && {
        healthcareProfessionalHSAId: author.hsaId,
        healthcareProfessionalName: author.name,
        healthcareProfessionalRoleCode: { originalText: author.title },
      }),
      healthcareProfessionalOrgUnit: orgUnit(unit),
      healthcareProfessionalCareUnitHSAId: unit.hsaId,
      healthcareProfessionalCareGiverHSAId: unit.careGiver.hsaId,
    },
    approvedForPatient,
    ...(nullified !== undefined && { nullified: true, nullifiedReason: nullified }),
  }
}

/** The unit as records name it. */
export function orgUnit(unit: Unit) {
  return {
    orgUnitHSAId: unit.hsaId,
    orgUnitName: unit.name,
    ...(unit.phone && { orgUnitTelecom: unit.phone }),
    ...(unit.address && { orgUnitAddress: unit.address }),
  }
}
