import { legalAreas, sharedAreas } from '../../../app/areas.ts'
import { regionStorstaden, registry } from '../../catalogue/region-storstaden.ts'
import type { RepresentationRecord } from '../../contracts/own/representations.ts'
import { at } from './common.ts'

/** One of the two persons of a representation. The name of one with protected identity is not told. */
type Person = { personnummer: string; givenName: string; familyName: string; protectedIdentity?: boolean }

type Scope = RepresentationRecord['scopes'][number]

/** Facts of who may see or act for whom. `written` is Swedish local time, the others dates. */
export type RepresentationFacts = {
  id: string
  /** The one whose care it is. */
  of: Person
  /** The one who may see or act. */
  by: Person
  relationType: RepresentationRecord['relationType']
  /** What the one is to the other, e.g. "dotter", and the other to the one, e.g. "mamma". */
  relation?: { by: string; of: string }
  scopes: readonly Scope[]
  /** What the care has decided that a guardian of one who is 13–17 is let into. */
  decision?: NonNullable<RepresentationRecord['decision']>
  isProtectedFrom?: true
  validFrom?: string
  validTo?: string
  status?: RepresentationRecord['status']
  written: string
  internalNotes?: string
}

/** Scopes over every area: those in `see` can be seen, those in `does` acted in. */
export function scopes(see: readonly string[], does: readonly string[] = []): Scope[] {
  return sharedAreas.map((area) => ({ area, see: see.includes(area), do: does.includes(area) }))
}

/** Everything, as a guardian of a small child or a god man has it. */
export const everything = [
  ...scopes(sharedAreas, sharedAreas),
  ...legalAreas.map((area) => ({ area, see: true, do: true })),
]

/** The two records of one representation, as the register tells them to either person. */
export function representation(facts: RepresentationFacts): {
  forMe: RepresentationRecord
  byMe: RepresentationRecord
} {
  const { of, by, relation } = facts
  return {
    forMe: told(facts, { direction: 'for-me', to: of, other: by, relation: relation?.by }),
    byMe: told(facts, { direction: 'by-me', to: by, other: of, relation: relation?.of }),
  }
}

type Side = {
  direction: RepresentationRecord['direction']
  to: Person
  other: Person
  relation: string | undefined
}

function told(facts: RepresentationFacts, { direction, to, other, relation }: Side): RepresentationRecord {
  const { id, relationType, scopes: rights, validFrom, validTo, status = 'active' } = facts
  return {
    header: {
      documentId: id,
      sourceSystemHSAId: regionStorstaden.sourceSystemHSAId,
      patientId: to.personnummer,
      careUnitHSAId: registry.hsaId,
      authorTime: at(facts.written),
      recordedBy: relationType === 'appointed' ? 'resident' : 'manual',
      approvedForPatient: true,
      nullified: false,
    },
    direction,
    otherId: other.personnummer,
    ...(!other.protectedIdentity && { name: `${other.givenName} ${other.familyName}` }),
    relationType,
    ...(relation && { relation }),
    scopes: [...rights],
    ...(facts.decision && { decision: facts.decision }),
    ...(facts.isProtectedFrom && { isProtectedFrom: true }),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    status,
    ...(facts.internalNotes && direction === 'for-me' && { internalNotes: facts.internalNotes }),
  }
}
