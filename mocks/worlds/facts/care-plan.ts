import type { CarePlan } from '../../contracts/riv-ta/get-care-plans.ts'
import { at, header, type HeaderFacts, hsaId, type Staff } from './common.ts'
import type { Document } from './document.ts'

/** Facts of a plan. `changed` is Swedish local time. */
export type CarePlanFacts = HeaderFacts & {
  /** Absent: the contract has no code for what it is. */
  type?: 'SIP' | 'SPLPTLRV' | 'SPU' | 'VP' | 'HP' | 'RP' | 'GP' | 'SVP'
  title?: string
  changed: string
  signed?: { by: Staff; at: string }
  /** HSA-ids of units that take part. */
  participants?: readonly string[]
  documents: readonly Document[]
}

/** A plan as a producer holds it: metadata and documents. */
export function carePlan(facts: CarePlanFacts): CarePlan {
  const { type, title, changed, signed, participants = [], documents } = facts
  return {
    carePlanHeader: {
      ...header({ ...facts, written: changed }),
      ...(title && { documentTitle: title }),
      documentTime: at(changed),
      ...(signed && {
        legalAuthenticator: {
          signatureTime: at(signed.at),
          legalAuthenticatorHSAId: signed.by.hsaId,
          legalAuthenticatorName: signed.by.name,
        },
      }),
    },
    carePlanBody: {
      content: [...documents],
      participatingCareUnitHSAId: participants.map(hsaId),
      ...(type && { typeOfCarePlanEnum: type }),
    },
  }
}
