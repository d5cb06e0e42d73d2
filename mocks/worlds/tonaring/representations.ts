import type { RepresentationRecord } from '../../contracts/own/representations.ts'
import { everything, representation, scopes } from '../facts/representation.ts'
import { jenny } from '../jenny/person.ts'
import { karl } from '../karl/person.ts'
import { vilmer } from './person.ts'

/* The register says guardian of all; from thirteen it opens what the care has decided, and without a decision nothing. */
const guardian = (
  id: string,
  by: typeof karl,
  relation: string,
  decision?: RepresentationRecord['decision'],
) =>
  representation({
    id,
    of: vilmer,
    by,
    relationType: 'guardian',
    relation: { by: relation, of: 'son' },
    scopes: everything,
    ...(decision && { decision }),
    validTo: '2029-05-18',
    written: '2024-05-19T08:00',
  })
export const jennyForVilmer = guardian('OMB-301', jenny, 'mamma')
/** He drives Vilmer to his training: förlängd tillgång to the times, after an assessment. */
export const karlForVilmer = guardian('OMB-302', karl, 'pappa', {
  scopes: scopes(['tidslinje', 'kontakter'], ['tidslinje']),
  validFrom: '2026-08-28',
  validTo: '2027-08-27',
})

export const representations: readonly RepresentationRecord[] = [jennyForVilmer.forMe, karlForVilmer.forMe]
