import type { Unit } from '../../catalogue/producer.ts'
import type { HealthcareProfessional } from '../../contracts/riv-ta/datatypes.ts'
import type { OutcomeHeader } from '../../contracts/riv-ta/outcome-parts.ts'
import { at, header, type HeaderFacts, orgUnit, type Staff } from './common.ts'

/** Somebody of the care at a unit. */
export type StaffAt = Staff & { unit: Unit }

/** Facts that replies of bilddiagnostik and to remisser share. Times are Swedish local, `2026-11-24T10:20`. */
export type OutcomeFacts = HeaderFacts & {
  replied: string
  /** Who has signed it; absent: nobody yet. */
  signed?: { by?: Staff; at: string }
  /** Number of the remiss. */
  referral?: string
  question?: string
  asked?: string
  askedBy?: StaffAt
  /** Who of those who asked has taken part of it. */
  seen?: { by: Staff; at: string }
}

export function outcomeHeader(facts: OutcomeFacts, title: string | undefined): OutcomeHeader {
  const { replied, signed } = facts
  const known = header({ ...facts, written: replied })
  return {
    ...known,
    ...(title && { documentTitle: title }),
    documentTime: at(replied),
    ...(signed && {
      legalAuthenticator: {
        signatureTime: at(signed.at),
        ...(signed.by && {
          legalAuthenticatorHSAId: signed.by.hsaId,
          legalAuthenticatorName: signed.by.name,
          legalAuthenticatorRoleCode: { originalText: signed.by.title },
        }),
      },
    }),
  }
}

export function staffAt({ hsaId, name, title, unit }: StaffAt, time: string): HealthcareProfessional {
  return {
    authorTime: at(time),
    healthcareProfessionalHSAId: hsaId,
    healthcareProfessionalName: name,
    healthcareProfessionalRoleCode: { originalText: title },
    healthcareProfessionalOrgUnit: orgUnit(unit),
    healthcareProfessionalCareUnitHSAId: unit.hsaId,
    healthcareProfessionalCareGiverHSAId: unit.careGiver.hsaId,
  }
}
